import { expect, it } from 'vitest';
import { readPrice } from '../src/products/read-price.js';

it.each([
  ['12', '12', undefined],
  ['1.234,50 €', '1234.50', 'EUR'],
  ['15.00 USD', '15.00', 'USD'],
  ['CHF 1’250.00', '1250.00', 'CHF'],
  ['₹64,900', '64900', 'INR'],
  ['1 599 Kč', '1599', 'CZK'],
  ['R$ 1.299,90', '1299.90', 'BRL'],
  ['249 kr', '249', undefined],
  ['249,-', '249', undefined],
  ['Rs. 1,49,900', '149900', undefined],
  ['$1,234.5', '1234.5', undefined],
  ['-5', '-5', undefined],
  ['.99', '0.99', undefined],
  ['US$ 12', '12', 'USD'],
  ['CA$12.50', '12.50', 'CAD'],
  ['S$9', '9', 'SGD'],
])('reads "%s" as %s %s', (text, amount, currency) => {
  expect(readPrice(text)).toMatchObject({ amount });
  expect(readPrice(text)?.currency).toBe(currency);
});

it.each([
  ['$10', 'USD', 'EUR'],
  ['$10', 'AUD', 'GBP'],
  ['249 kr', 'NOK', 'EUR'],
  ['Rs. 10', 'INR', 'USD'],
  ['¥800', 'JPY', 'KRW'],
])('takes "%s" for what may be %s, and never for %s', (text, may, mayNot) => {
  const possible = readPrice(text)?.possible;
  expect([possible?.includes(may), possible?.includes(mayNot)]).toEqual([true, false]);
});

it.each(['free', '', '12 apples', '1-2', '=1+1', '1e9', '12;50'])(
  'takes "%s" for no price',
  (text) => {
    expect(readPrice(text)).toBeUndefined();
  },
);
