import { createSession, type CartResult, type Offer, type Slot } from '@uptier/core';
import { aShop } from '@uptier/testing';
import { describe, expect, test, vi } from 'vitest';

const slot: Slot = { id: 'cart', placement: 'cart', source: 'upgrade' };

/** A page whose cart answers when it is told to, and whose minute is over when it is told so. */
async function open() {
  const answers: ((result: CartResult) => void)[] = [];
  const minutes: (() => void)[] = [];
  const waited: number[] = [];
  const readContext = vi.fn<() => unknown>(() => ({ cart: shop.cart() }));
  const shop = aShop({
    readContext: () => readContext(),
    changeCart: () => new Promise((resolve) => answers.push(resolve)),
    wait: (milliseconds) => {
      waited.push(milliseconds);
      return new Promise((resolve) => minutes.push(resolve));
    },
  });
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  const $decision = session.open(slot);
  await session.refresh();
  const first = $decision.get()?.offers[0] as Offer;
  const types = () => shop.reports.map((report) => ('code' in report ? report.code : report.type));
  shop.reports.length = 0;
  return { session, shop, first, answers, minutes, waited, readContext, types };
}

/** The page's yes, up to the minute in which the cart says nothing. */
async function openSilent() {
  const page = await open();
  const result = page.session.accept(slot, page.first);
  await vi.waitFor(() => expect(page.minutes).toHaveLength(1));
  page.minutes[0]!();
  return { ...page, result: await result };
}

const done: CartResult = { status: 'done', cart: { lines: [], subtotal: 0 } };

describe('a cart that does not answer', () => {
  test('for a minute is told of, and nobody knows what became of the change', async () => {
    const { result, shop, waited } = await openSilent();
    expect(waited).toEqual([60_000]);
    expect(result).toEqual({ status: 'refused', isUnsure: true });
    expect(shop.reports[0]).toMatchObject({ type: 'error', code: 'cart-silent' });
  });

  test('holds up no walk any more', async () => {
    const { session, readContext } = await openSilent();
    readContext.mockClear();
    await session.refresh();
    expect(readContext).toHaveBeenCalled();
  });

  test('holds up no other change any more', async () => {
    const { session, first, answers } = await openSilent();
    const other = session.accept(slot, { ...first, id: 'another' });
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]!(done);
    expect(await other).toEqual(done);
  });

  test('and answers late, is believed: it is told, and the page reads anew', async () => {
    const { session, answers, readContext, types } = await openSilent();
    await session.refresh();
    expect(types()).not.toContain('accepted');
    readContext.mockClear();
    answers[0]!(done);
    await vi.waitFor(() => expect(readContext).toHaveBeenCalled());
    expect(types()).toContain('accepted');
    expect(types()).not.toContain('failed');
  });

  test('and is pressed again, is not asked for the same twice', async () => {
    const { session, first, answers } = await openSilent();
    const again = session.accept(slot, first);
    answers[0]!(done);
    expect(await again).toEqual(done);
    expect(answers).toHaveLength(1);
  });

  test('within its minute is not waited for once it has', async () => {
    const { session, first, answers, minutes, types } = await open();
    const result = session.accept(slot, first);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]!(done);
    expect(await result).toEqual(done);
    minutes[0]!();
    await session.refresh();
    expect(types()).not.toContain('cart-silent');
  });
});
