import type { AmountsLike } from '@uptier/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { amountWriter } from '../src/words/amount-writer.js';

import { listIn, moneyIn, valueIn } from '../src/words/figures.js';
import { plainNumber } from '../src/words/plain-number.js';
import { pluralIn } from '../src/words/plural-in.js';

/** What the browser writes. */
const byBrowser = (locale: string, currency: string, exponent: number) => {
  const format = (signDisplay: 'auto' | 'exceptZero') =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: exponent,
      signDisplay,
    });
  const formats = { auto: format('auto'), exceptZero: format('exceptZero') };
  return (units: number, sign: 'auto' | 'exceptZero') =>
    formats[sign].format(units / 10 ** exponent);
};

/** Amounts of every length, at its ends and within. */
const AMOUNTS = Array.from({ length: 12 }, (_, i) => 10 ** i).flatMap((power) =>
  [0, power - 1, power, power + 5, Math.round(power * 1.234567), Math.round(power * 9.87654)]
    .filter((units) => units < 1e12)
    .flatMap((units) => (units ? [units, -units] : [0])),
);
const SIGNS = ['auto', 'exceptZero'] as const;
const CASES = AMOUNTS.flatMap((units) => SIGNS.map((sign) => ({ units, sign })));

const HOMES = ['en', 'en-US'];

describe('an amount in US dollars', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(HOMES)('reads in %s as the browser writes it', (locale) => {
    const browser = byBrowser(locale, 'USD', 2);
    const money = moneyIn(locale);
    for (const { units, sign } of CASES)
      expect(money(units, { currency: 'USD', exponent: 2 }, sign)).toBe(browser(units, sign));
  });

  it.each(HOMES)('is written in %s without making a formatter', (locale) => {
    const made = vi.spyOn(Intl, 'NumberFormat');
    expect(moneyIn(locale)(123_450, { currency: 'USD', exponent: 2 })).toMatch(/1,234\.50$/);
    expect(made).not.toHaveBeenCalled();
  });

  it.each([
    ['en-CA', 'USD', 2],
    ['en', 'EUR', 2],
    ['en', 'USD', 3],
    ['en', 'JPY', 0],
  ])('is written by the browser in %s and %s with %i digits', (locale, currency, exponent) => {
    const written = moneyIn(locale)(123_450, { currency, exponent });
    expect(written).toBe(byBrowser(locale, currency, exponent)(123_450, 'auto'));
  });

  it('is written by the browser where it is larger than a double holds, or no whole number', () => {
    const dollars = { currency: 'USD', exponent: 2 };
    for (const units of [2 ** 53 + 2, -1e15, 12.5, NaN])
      expect(moneyIn('en-US')(units, dollars)).toBe(byBrowser('en-US', 'USD', 2)(units, 'auto'));
  });
});

/** What is shown to the writer: 1,234,567 units, and 1,234 with a sign, and so many digits after them. */
function likeIn(locale: string, currency: string, exponent: number): AmountsLike {
  const write = byBrowser(locale, currency, exponent);
  const rest = '8901'.slice(0, exponent);
  const small = Number(`1234${rest}`);
  return [
    write(Number(`1234567${rest}`), 'auto'),
    write(small, 'exceptZero'),
    write(-small, 'auto'),
  ];
}

describe('an amount written as others look', () => {
  const languages =
    'en-US de de-AT de-CH fr fr-CH es es-MX pt-PT pt-BR it nl pl cs hu ru uk tr sv nb da fi he hi en-IN ja ko zh th vi id ar-AE bg ca et lv'.split(
      ' ',
    );
  const currencies = [
    ['EUR', 2],
    ['USD', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['INR', 2],
    ['CHF', 2],
  ] as const;
  it.each(languages)('reads in %s as the browser writes it', (locale) => {
    for (const [currency, exponent] of currencies) {
      const browser = byBrowser(locale, currency, exponent);
      const write = amountWriter({ currency, exponent, like: likeIn(locale, currency, exponent) });
      for (const { units, sign } of CASES) expect(write?.(units, sign)).toBe(browser(units, sign));
    }
  });

  it.each(['ar-EG', 'fa', 'mr'])(
    'is left to the browser in %s, whose digits are others',
    (locale) => {
      const like = likeIn(locale, 'USD', 2);
      expect(amountWriter({ currency: 'USD', exponent: 2, like })).toBeUndefined();
    },
  );

  it.each([
    [['', '', '']],
    [['$1,234,567.8', '+$1,234.56', '-$1,234.56']],
    [['free', 'free', 'free']],
  ] as [AmountsLike][])('is left to the browser where %j cannot be read', (like) => {
    expect(amountWriter({ currency: 'USD', exponent: 2, like })).toBeUndefined();
  });
});

describe('a small number in another language', () => {
  const SPOKEN = ['de', 'es', 'fr', 'he', 'ja', 'ko', 'pt', 'ru', 'zh', 'de-AT', 'pt-BR', 'zh-TW'];

  it.each([0, 7, 64, 128, 999])('%d reads as the browser writes it', (n) => {
    for (const locale of SPOKEN)
      expect([locale, plainNumber(locale, n)]).toEqual([
        locale,
        new Intl.NumberFormat(locale).format(n),
      ]);
  });

  it.each([
    ['de', 1000],
    ['de', 4.6],
    ['de', -1],
    ['ar', 64],
    ['ar-EG', 64],
    ['fa', 64],
    ['zh-u-nu-hanidec', 64],
  ])('in %s %d is left to the browser', (locale, n) => {
    expect(plainNumber(locale, n)).toBeUndefined();
    expect(valueIn(locale, n)).toBe(new Intl.NumberFormat(locale).format(n));
  });
});

describe('a number in English', () => {
  it.each([0, 4.6, 12, 812, 1234, 123_456, 1234.5, 0.125])(
    '%d reads as the browser writes it',
    (n) => {
      for (const locale of ['en', 'en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-IE'])
        expect(plainNumber(locale, n)).toBe(new Intl.NumberFormat(locale).format(n));
    },
  );

  it.each([1_234_567, 0.1234, -1, 1e21, NaN, Infinity])('%d is left to the browser', (n) => {
    expect(plainNumber('en', n)).toBeUndefined();
    expect(valueIn('en', n)).toBe(new Intl.NumberFormat('en').format(n));
  });

  it.each(['en-IN', 'en-ZA', 'en-u-nu-arab', 'sv', undefined])(
    'is left to the browser in %s',
    (locale) => {
      expect(plainNumber(locale, 12)).toBeUndefined();
    },
  );

  it.each([0, 1, 1.5, 2, 21])('asks for the form of %d that the browser asks for', (n) => {
    for (const language of ['en', 'en-GB', 'ru', 'ar'])
      expect(pluralIn(language, n)).toBe(new Intl.PluralRules(language).select(n));
  });
});

it('a list of one is that one, and of none nothing, as the browser writes it', () => {
  for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']])
    expect(listIn('en-US', items)).toBe(new Intl.ListFormat('en-US').format(items));
});
