import { createSession, type Slot } from '@uptier/core';
import { aShop, type FakeShop } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { reportSlots } from '../src/debug/report-slots.js';

const slot: Slot = { id: 'cart', placement: 'cart', widget: 'carousel' };

async function reportOf(shop: FakeShop, asked: Slot = slot) {
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  session.open(asked);
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

  test('tells where no source knew anything', async () => {
    const shop = aShop({ readContext: () => ({}) });
    expect((await reportOf(shop)).nothing).toMatch(/^No source proposed a product/);
  });

  test('tells that there is no feed', async () => {
    const shop = aShop({ readJson: () => Promise.reject(new Error('status 404')) });
    expect((await reportOf(shop)).nothing).toMatch(/^There is no feed/);
  });
});
