import { describe, expect, it } from 'vitest';
import { amountsOf } from '../src/page/amounts-of.js';

const like = ['1.234.567,89 €', '+1.234,56 €', '-1.234,56 €'];
const feed = { currency: 'EUR', exponent: 2, amounts: { de: like } };

describe('how amounts look', () => {
  it('is what the feed says for the page’s language, in the feed’s currency', () => {
    expect(amountsOf(feed, 'de')).toEqual({ currency: 'EUR', exponent: 2, like });
  });

  it.each([
    [feed, 'de-CH'],
    [feed, undefined],
    [feed, 'constructor'],
    [{ ...feed, amounts: { de: '1' } }, 'de'],
    [{ ...feed, amounts: null }, 'de'],
    [undefined, 'de'],
  ])('is unknown where %j says nothing for %s', (given, locale) => {
    expect(amountsOf(given, locale)).toBeUndefined();
  });
});
