import { decide, type Customer, type Product, type Slot } from '@uptier/core';
import { aCatalog, aContext } from '@uptier/testing';
import { describe, expect, test } from 'vitest';

const basic: Product = {
  id: 'basic',
  title: 'Basic',
  kind: 'plan',
  price: 900,
  attributes: { Storage: { value: 50, unit: 'GB', better: 'more' }, Seats: 3 },
};
const catalog = aCatalog({ products: [basic] });
const slot: Slot = { id: 's', placement: 'account', widget: 'banner' };

const standingOf = (customer: Customer, asked: Slot = slot) =>
  decide(catalog, aContext({ customer }), [asked])[0]!.standing;

describe('where a customer stands', () => {
  test('is told of each limit, by the name and in the unit of his plan, the fullest first', () => {
    const usage = { seats: { used: 1, limit: 3 }, storage: { used: 46, limit: 50 } };
    expect(standingOf({ plan: 'basic', usage })?.limits).toEqual([
      { measure: 'storage', name: 'Storage', unit: 'GB', used: 46, limit: 50, stage: 'near' },
      { measure: 'seats', name: 'Seats', unit: undefined, used: 1, limit: 3, stage: undefined },
    ]);
  });

  test('has no name where his plan has none for it', () => {
    const [limit] = standingOf({ usage: { storage: { used: 50, limit: 50 } } })!.limits;
    expect(limit).toEqual({ measure: 'storage', used: 50, limit: 50, stage: 'full' });
  });

  test('leaves out a limit of nothing', () => {
    expect(standingOf({ usage: { storage: { used: 0, limit: 0 } } })).toBeUndefined();
  });

  test('is told in the app alone', () => {
    const usage = { storage: { used: 46, limit: 50 } };
    expect(standingOf({ usage }, { ...slot, placement: 'checkout' })).toBeUndefined();
  });
});
