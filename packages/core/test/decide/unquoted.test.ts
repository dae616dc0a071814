import type { Decision, Placement } from '@uptier/core';
import { anOffer, aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { unquoted } from '../../src/decide/unquoted.js';

const offering = (placement: Placement, ...ids: string[]): Decision => ({
  slot: { id: placement, placement },
  offers: ids.map((id) => anOffer({ product: aProduct({ id }) })),
  arms: [],
});
const asked = (...ids: string[]) => new Set(ids);
const many = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);
const idsOf = (decisions: Decision[], known: ReadonlySet<string> = asked()) =>
  unquoted(decisions, known).map(({ id }) => id);

describe('the price of today is asked for', () => {
  test.each<[Placement, string[]]>([
    ['cart', ['a', 'b']],
    ['checkout', ['a', 'b']],
    ['post-purchase', ['a', 'b']],
    ['product', []],
    ['home', []],
    ['account', []],
    ['support', []],
  ])('at %s: %j', (placement, expected) => {
    expect(idsOf([offering(placement, 'a', 'b')])).toEqual(expected);
  });

  test('of what has not been asked for', () => {
    expect(idsOf([offering('cart', 'a', 'b'), offering('home', 'c')], asked('a'))).toEqual(['b']);
  });

  test('of twelve products of a page at most, those asked for before among them', () => {
    expect(idsOf([offering('cart', ...many(20))])).toHaveLength(12);
    expect(idsOf([offering('cart', ...many(20))], asked(...many(10)))).toEqual(['p10', 'p11']);
    expect(idsOf([offering('cart', ...many(20))], asked(...many(15)))).toEqual([]);
  });
});
