import { cleanup, screen } from '@testing-library/preact';
import { anOffer, aPrice } from '@uptier/testing';
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
});
