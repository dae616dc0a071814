import type { Placement } from '@uptier/core';
import { aCatalog, aContext } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { decideSlots } from '../../../src/decide/decide-slots.js';
import { traceOf } from '../../../src/decide/trace.js';
import { phone128, phone64, phoneCase } from '../a-scene.js';

/** What refuses the products of a shop that has told the price of the case alone. */
function refusals(placement: Placement, needsQuote?: (id: string) => boolean) {
  const quotes = [{ id: 'case', price: 2900, currency: 'USD' }];
  const asked = {
    catalog: aCatalog({ products: [phone64, phone128, phoneCase] }),
    context: aContext({ quotes, product: { id: 'phone-64' } }),
    slots: [{ id: 's', placement }],
    ...(needsQuote && { needsQuote }),
  };
  const { trace = [] } = decideSlots(asked, { depth: 'first', traceOf })[0]!;
  return trace.map(({ product, refusedBy }) => [product, refusedBy]);
}

describe('the guard unquoted', () => {
  test('refuses what the shop gave no price of, where money is near', () => {
    expect(refusals('cart', () => true)).toEqual([
      ['phone-128', ['unquoted']],
      ['case', []],
    ]);
  });

  test('lets pass what the shop has not been asked about yet', () => {
    expect(refusals('cart', (id) => id !== 'phone-128')).toEqual([
      ['phone-128', []],
      ['case', []],
    ]);
  });

  test('passes it elsewhere', () => {
    expect(refusals('product', () => true)).toEqual([
      ['phone-128', []],
      ['case', []],
    ]);
  });

  test('passes it where the shop tells no prices', () => {
    expect(refusals('cart')).toEqual([
      ['phone-128', []],
      ['case', []],
    ]);
  });
});
