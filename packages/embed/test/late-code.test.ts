import { aShop } from '@uptier/testing';
import type { Offer, Slot } from '@uptier/core';
import { CartChanges } from '@uptier/core/changes';
import { createSession } from '@uptier/core/lean';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadChunk } from '../src/boot/load-chunk.js';
import { latePartsOf } from '../src/page/late-code.js';

const slot: Slot = { id: 'cart', placement: 'cart', source: 'upgrade' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function open(load: LoadChunk) {
  const shop = aShop();
  const session = createSession({ feed: '/feed.json' }, { ...shop.ports, ...latePartsOf(load) });
  const $decision = session.open(slot);
  await session.refresh();
  return { session, shop, offer: $decision.get()?.offers[0] as Offer };
}

test('a yes that was pressed before its code has come waits for it, and is done', async () => {
  const load = (): Promise<never> =>
    new Promise((resolve) => setTimeout(() => resolve({ CartChanges } as never), 9000));
  const { session, offer } = await open(load);
  const answer = session.accept(slot, offer);
  await vi.advanceTimersByTimeAsync(9000);
  expect(await answer).toMatchObject({ status: 'done' });
});

test('a yes whose code never comes is refused and told, and the page goes on', async () => {
  const { session, shop, offer } = await open(() => new Promise(() => {}));
  const answer = session.accept(slot, offer);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toEqual({ status: 'refused' });
  expect(shop.reports).toContainEqual(
    expect.objectContaining({ code: 'cart-failed', detail: 'Error: no answer in time' }),
  );
  const before = shop.reports.length;
  await session.refresh();
  expect(shop.reports.slice(before)).toContainEqual(expect.objectContaining({ type: 'decided' }));
});
