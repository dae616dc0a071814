import { createCatalog, type Slot } from '@uptier/core';
import { aContext, aFeed, aProduct, anOffer } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { decideSlots } from '../../src/decide/decide-slots.js';

const slot: Slot = { id: 's', placement: 'home', source: 'bestSellers', limit: 3 };
const IDS = ['a', 'b', 'c', 'd', 'e'];

/** Decides for a shop whose best sellers are `best`, while `shown` is on screen. */
function decideWhile(
  shown: readonly string[],
  best: readonly string[],
  gone: readonly string[] = [],
) {
  const products = IDS.map((id) =>
    aProduct({
      id,
      title: id,
      family: id,
      category: [id],
      price: 900,
      available: !gone.includes(id),
    }),
  );
  const catalog = createCatalog(aFeed({ products, rankings: { bestSellers: { '*': best } } }));
  const screen = new Map([[slot.id, shown.map((id) => anOffer({ id: `add-on:${id}` }))]]);
  const asked = {
    catalog,
    context: aContext({ cart: { lines: [], subtotal: 0 } }),
    slots: [slot],
    shown: screen,
  };
  return decideSlots(asked)[0]!.offers.map(({ product }) => product.id);
}

describe('what is on screen', () => {
  test.each<[string, string[], string[], string[], string[]]>([
    [
      'keeps its order when the lists have another',
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      [],
      ['a', 'b', 'c'],
    ],
    [
      'stays where it is when something better comes',
      ['a', 'b', 'c'],
      ['d', 'e', 'a', 'b', 'c'],
      [],
      ['a', 'b', 'c'],
    ],
    [
      'loses what is sold out, and gets the best of the rest',
      ['a', 'b', 'c'],
      ['e', 'd', 'a', 'b', 'c'],
      ['b'],
      ['a', 'c', 'e'],
    ],
    ['loses what nobody proposes any more', ['a', 'b'], ['b', 'c'], [], ['b', 'c']],
    ['is what was decided, where nothing was there', [], ['b', 'a'], [], ['b', 'a']],
    ['is nothing where nothing is decided', ['a'], [], [], []],
  ])('%s', (_, shown, best, gone, kept) => {
    expect(decideWhile(shown, best, gone)).toEqual(kept);
  });
});
