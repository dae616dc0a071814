import { createSession, type Slot } from '@uptier/core';
import { aShop, type FakeShop } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { reportSlots } from '../src/debug/report-slots.js';

const slot: Slot = { id: 'cart', placement: 'cart', widget: 'carousel' };

/** `opened`: how the element has opened its slot, if not as it was asked for. */
async function reportOf(shop: FakeShop, asked: Slot = slot, opened = asked) {
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  session.open(opened);
  const reports = await reportSlots({
    session,
    slots: () => [asked],
    context: async () => ({}),
    files: () => [],
    ignored: () => [],
    found: () => [],
  });
  return reports[0]!;
}

describe('the report of an element', () => {
  test('tells what it shows, with every candidate', async () => {
    const report = await reportOf(aShop());
    expect(report).toMatchObject({ shown: 1, nothing: undefined });
    expect(report.rows.map(({ product, outcome }) => [product.id, outcome.name])).toEqual([
      ['phone-128', 'offered'],
      ['phone-256', 'refused'],
    ]);
  });

  test('tells why nothing is there, the commonest reason first', async () => {
    const shop = aShop({ readContext: () => ({ cart: aShop().cart(), customer: { score: 3 } }) });
    const { shown, nothing } = await reportOf(shop);
    expect(shown).toBe(0);
    expect(nothing).toMatch(/^2 of 2: This customer is unhappy/);
  });

  test('tells of a modal that waits for the shopper that it does', async () => {
    const modal: Slot = { id: 'modal', placement: 'cart', widget: 'modal' };
    const report = await reportOf(aShop(), modal, { ...modal, limit: 0 });
    expect(report).toMatchObject({ shown: 0, isIdle: true });
    expect(report.nothing).toMatch(/^This modal opens once, after the shopper's own add/);
    expect(await reportOf(aShop(), modal)).toMatchObject({ shown: 1, isIdle: false });
  });

  test('tells where no source knew anything', async () => {
    const shop = aShop({ readContext: () => ({}) });
    expect((await reportOf(shop)).nothing).toMatch(/^No source proposed a product/);
  });

  test('tells that there is no feed', async () => {
    const shop = aShop({ readJson: () => Promise.reject(new Error('status 404')) });
    expect((await reportOf(shop)).nothing).toMatch(/^There is no feed/);
  });
});
