import { createSession, type Session, type Slot } from '@uptier/core';
import { CartChanges } from '@uptier/core/changes';
import { createSession as createLeanSession } from '@uptier/core/lean';
import { traceOf } from '@uptier/core/trace';
import { aShop, type FakeShop } from '@uptier/testing';
import { describe, expect, test, vi } from 'vitest';
import { reportSlots } from '../src/debug/report-slots.js';

const slot: Slot = { id: 'cart', placement: 'cart', widget: 'carousel' };

const reportsOf = (session: Session, slots: readonly Slot[]) =>
  reportSlots({
    session,
    slots: () => slots,
    context: async () => ({}),
    files: () => [],
    ignored: () => [],
    found: () => [],
  });

/** `opened`: how the element has opened its slot, if not as it was asked for. */
async function reportOf(shop: FakeShop, asked: Slot = slot, opened = asked) {
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  session.open(opened);
  return (await reportsOf(session, [asked]))[0]!;
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

describe('the reports of many elements', () => {
  const slots = ['a', 'b', 'c', 'd'].map((id): Slot => ({ ...slot, id }));

  function countedPage() {
    const { ports } = aShop();
    const traced = vi.fn<typeof traceOf>(traceOf);
    const readContext = vi.fn<() => unknown>(() => ports.readContext());
    const session = createLeanSession(
      { feed: '/feed.json' },
      {
        ...ports,
        readContext,
        loadChanges: async () => CartChanges,
        loadTrace: async () => traced,
      },
    );
    for (const one of slots) session.open(one);
    return { session, traced, readContext };
  }

  test('decide for each of them once', async () => {
    const { session, traced } = countedPage();
    await session.refresh();
    const reports = await reportsOf(session, slots);
    expect(reports.map((report) => [report.slot.id, report.shown])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 0],
      ['d', 0],
    ]);
    expect(traced).toHaveBeenCalledTimes(slots.length);
  });

  test('ask the page once for those that it has not decided yet', async () => {
    const { session, traced, readContext } = countedPage();
    await reportsOf(session, slots);
    expect([traced.mock.calls.length, readContext.mock.calls.length]).toEqual([slots.length, 1]);
  });
});
