import type { Offer, Slot } from '@uptier/core';
import { CartChanges } from '@uptier/core/changes';
import { createSession, type LeanPorts } from '@uptier/core/lean';
import { traceOf } from '@uptier/core/trace';
import { aShop } from '@uptier/testing';
import { expect, test, vi } from 'vitest';

type LoadChanges = LeanPorts['loadChanges'];

const slot: Slot = { id: 'cart', placement: 'cart', source: 'upgrade' };

async function open(loadChanges: LoadChanges) {
  const shop = aShop();
  const loadTrace = () => Promise.resolve(traceOf);
  const ports: LeanPorts = Object.assign(shop.ports, { loadChanges, loadTrace });
  const session = createSession({ feed: '/feed.json' }, ports);
  const $decision = session.open(slot);
  await session.refresh();
  return { session, shop, offer: $decision.get()?.offers[0] as Offer };
}

test('what a yes needs is loaded with the first yes, and once', async () => {
  const load = vi.fn<LoadChanges>(() => Promise.resolve(CartChanges));
  const { session, offer } = await open(load);
  expect(load).not.toHaveBeenCalled();
  expect(await session.accept(slot, offer)).toMatchObject({ status: 'done' });
  await session.undo(slot, offer);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a double press that came before what it needs is one change', async () => {
  const { session, shop, offer } = await open(() => Promise.resolve(CartChanges));
  const changeCart = vi.spyOn(shop.ports, 'changeCart');
  const pressed = [session.accept(slot, offer), session.accept(slot, offer)];
  expect(await Promise.all(pressed)).toMatchObject([{ status: 'done' }, { status: 'done' }]);
  expect(changeCart).toHaveBeenCalledTimes(1);
});

test('a yes whose code does not come is refused and told, and the next one may do it', async () => {
  const load = vi.fn<LoadChanges>(() => Promise.resolve(CartChanges));
  load.mockRejectedValueOnce(new Error('offline'));
  const { session, shop, offer } = await open(load);
  expect(await session.accept(slot, offer)).toEqual({ status: 'refused' });
  expect(shop.reports).toContainEqual(
    expect.objectContaining({ type: 'error', code: 'cart-failed', detail: 'Error: offline' }),
  );
  expect(await session.accept(slot, offer)).toMatchObject({ status: 'done' });
});
