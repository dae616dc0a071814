import { describe, expect, it } from 'vitest';
import { amountsLike } from '../src/publish/amounts-like.js';

describe('how amounts look in the languages of a shop', () => {
  it('is shown for each, with its country and without', () => {
    expect(amountsLike(['en-US', 'fr'], { currency: 'USD', exponent: 2 })).toEqual({
      'en-US': ['$1,234,567.89', '+$1,234.56', '-$1,234.56'],
      en: ['$1,234,567.89', '+$1,234.56', '-$1,234.56'],
      fr: ['1\u202f234\u202f567,89\u00a0$US', '+1\u202f234,56\u00a0$US', '-1\u202f234,56\u00a0$US'],
    });
  });

  it.each([
    ['JPY', 0, ['￥1,234,567', '+￥1,234', '-￥1,234']],
    ['KWD', 3, ['KWD\u00a01,234,567.890', '+KWD\u00a01,234.567', '-KWD\u00a01,234.567']],
  ])('has as many digits as %s', (currency, exponent, like) => {
    expect(amountsLike(['ja'], { currency, exponent })).toEqual({ ja: like });
  });

  it('is not said where no language is known, or one that is none', () => {
    expect(amountsLike([], { currency: 'USD', exponent: 2 })).toBeUndefined();
    expect(amountsLike(['en_US'], { currency: 'USD', exponent: 2 })).toBeUndefined();
  });
});
