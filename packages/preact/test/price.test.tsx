import { cleanup, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { draw } from './draw.js';

afterEach(cleanup);

describe('price facts', () => {
  test.each([
    ['USD', 2, ['$549.00', '+$50.00', 'Was $599.00']],
    ['JPY', 0, ['¥54,900', '+¥5,000', 'Was ¥59,900']],
    ['USD', 3, ['$54.900', '+$5.000', 'Was $59.900']],
    ['KWD', 3, ['KWD\u00a054.900', '+KWD\u00a05.000', 'Was KWD\u00a059.900']],
  ])('in %s have %i digits after the point', (currency, exponent, shown) => {
    const facts = { price: 54900, difference: 5000, was: 59900 };
    draw([anOffer({ price: aPrice({ currency, exponent, ...facts }) })]);
    const prices = [...(screen.getByText(/^Was /).parentElement?.children ?? [])];
    expect(prices.map(({ textContent }) => textContent)).toEqual(shown);
  });

  test('follow the feed where it counts a currency otherwise than the locale', () => {
    draw([anOffer({ price: aPrice({ currency: 'HUF', exponent: 0, price: 4990 }) })]);
    expect(screen.getByText('HUF\u00a04,990', { normalizer: String })).toBeTruthy();
  });

  test('are written as the locale writes them', () => {
    draw([anOffer({ price: aPrice({ currency: 'EUR', difference: -5000 }) })], { locale: 'de-DE' });
    expect(screen.getByText('549,00\u00a0€', { normalizer: String })).toBeTruthy();
    expect(screen.getByText('-50,00\u00a0€', { normalizer: String })).toBeTruthy();
  });

  test('are written in some way where the page names no language', () => {
    draw([anOffer({ price: aPrice({ price: 500 }) })], { locale: '' });
    expect(screen.getByText(/5[.,]00/)).toBeTruthy();
  });

  test('state what is paid, not what it would be without the incentive', () => {
    draw([anOffer({ price: aPrice({ price: 54900, pay: 49410 }) })]);
    expect(screen.getByText('$494.10')).toBeTruthy();
    expect(screen.queryByText('$549.00')).toBeNull();
  });

  test('leave out a difference and an earlier price that nobody knows', () => {
    draw([anOffer({ price: aPrice() })]);
    expect(screen.getByText('$549.00').parentElement?.textContent).toBe('$549.00');
    expect(screen.getByRole('button', { name: 'Upgrade: Phone 128 GB' })).toBeTruthy();
  });

  test('of several count them all in the difference, on the button too', () => {
    draw([anOffer({ quantity: 3 })]);
    expect(screen.getByText('3 × $549.00')).toBeTruthy();
    expect(screen.getByText('+$150.00')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Upgrade for $150.00 more: Phone 128 GB' }),
    ).toBeTruthy();
  });

  test('say plainly that an upgrade costs nothing more', () => {
    draw([anOffer({ price: aPrice({ difference: 0 }) })]);
    expect(screen.getByRole('button', { name: 'Upgrade: Phone 128 GB' })).toBeTruthy();
  });

  test('of a plan say for which time, in the price and in the difference', () => {
    const facts = { price: 900, interval: 'month', difference: 4800, per: 'year' } as const;
    draw([anOffer({ action: 'custom', price: aPrice(facts) })]);
    expect(screen.getByText('$9.00 a month')).toBeTruthy();
    expect(screen.getByText('+$48.00 a year')).toBeTruthy();
  });

  test.each([
    [100, 'g', '$3.20 per 100\u00a0g'],
    [1, 'kg', '$3.20 per kg'],
  ])('name the price of %i %s', (per, unit, text) => {
    draw([anOffer({ price: aPrice({ unitPrice: { price: 320, per, unit } }) })]);
    expect(screen.getByText(text, { normalizer: String })).toBeTruthy();
  });

  test('name the payments that it may be split into', () => {
    draw([anOffer({ price: aPrice({ instalments: { count: 12, amount: 4575 } }) })]);
    expect(screen.getByText('or 12 payments of $45.75')).toBeTruthy();
  });
});

describe('what has no price', () => {
  const { price, ...product } = aProduct();
  const unpriced = anOffer({ product, price: aPrice({ price: 0, difference: 0 }) });

  test('says so, and leads to its page instead of the cart', () => {
    expect(price).toBe(54900);
    draw([unpriced]);
    expect(screen.getByText('Price on request')).toBeTruthy();
    expect(screen.queryByText('$0.00')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    const link = screen.getByRole('link', { name: 'See this version: Phone 128 GB' });
    expect(link.getAttribute('href')).toBe('/p/phone-128');
  });

  test('and no page has nothing to press', () => {
    const { url, ...rest } = product;
    draw([{ ...unpriced, product: rest }]);
    expect(url).toBeTruthy();
    expect(screen.getByText('Price on request')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('is not what costs nothing', () => {
    draw([
      anOffer({ role: 'add-on', product: aProduct({ price: 0 }), price: aPrice({ price: 0 }) }),
    ]);
    expect(screen.getByText('$0.00')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add: Phone 128 GB' })).toBeTruthy();
  });
});
