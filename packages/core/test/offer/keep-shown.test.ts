import { anOffer } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { keepShown } from '../../src/offer/keep-shown.js';

const offers = (...ids: string[]) => ids.map((id) => anOffer({ id }));

describe('what is on screen', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'keeps its order when the new decision has another',
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      ['a', 'b', 'c'],
    ],
    ['loses what is no longer valid', ['a', 'b', 'c'], ['c', 'a'], ['a', 'c']],
    ['gets what is new at its end', ['a', 'b'], ['c', 'b', 'd'], ['b', 'c', 'd']],
    ['is what was decided, where nothing was there', [], ['b', 'a'], ['b', 'a']],
    ['is nothing where nothing is decided', ['a'], [], []],
  ])('%s', (_, shown, decided, kept) => {
    expect(keepShown(offers(...shown), offers(...decided)).map(({ id }) => id)).toEqual(kept);
  });

  test('has the new price of an offer that stays', () => {
    const cheaper = anOffer({ id: 'a', quantity: 2 });
    expect(keepShown(offers('a'), [cheaper])).toEqual([cheaper]);
  });
});
