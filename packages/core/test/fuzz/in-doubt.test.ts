import { readConfig, readContext, readFeed } from '@uptier/core';
import { boxed, faults, fuzzing, garbage } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isSafe as leadsToNoCode } from './facts-in.js';

vi.setConfig({ testTimeout: 600_000 });

type Json = Readonly<Record<string, unknown>>;

const HEAD = { version: 1, currency: 'USD', exponent: 2 };
const LINE = { key: 'a', id: 'a', quantity: 2, price: 500 };
const QUOTE = { id: 'a', price: 500, currency: 'USD', available: true };

const ODD = [
  ['usb'], ['usb', 7], [{}], 'usd', 7, true, false, 0.5, 1e15, '7', '/p/x', 'https://shop.example/x', 'data:text/html,x',
  'JavaScript:x()', 'java\tscript:x()', '\u0001javascript:x()', ' vbscript:x', 'blob:x', '//host', '\\\\host', 'x:y',
] as const; // prettier-ignore

/** What stands where an answer is wanted, and how it is taken. */
const IN_DOUBT: readonly (readonly [
  what: string,
  read: (value: unknown) => unknown,
  isSafe: (value: unknown, taken: unknown) => boolean,
])[] = [
  ['consent is only what is said to be', (consent) => readContext({ consent }).context.consent, isOnlyTrue],
  ['consent in a tag is only what is said to be', (consent) => readConfig({ feed: '/f', consent }).config?.consent, (value, taken) => taken === undefined || taken === value],
  ['a product is there only where it says so', (available) => productOf({ available })?.['available'], isOnlyTrue],
  ['a quoted product is there only where it is said', (available) => readContext({ quotes: [{ ...QUOTE, available }] }).context.quotes?.[0]?.available, isOnlyTrue],
  ['an advertisement is only none where it says so', (sponsored) => productOf({ sponsored })?.['sponsored'], (value, taken) => value === false ? taken === false : taken === true],
  ['money of the page is in a currency, or in none', (currency) => readContext({ currency }).context.currency, isCurrency],
  ['money of a cart is in a currency, or in none', (currency) => readContext({ cart: { lines: [], subtotal: 0, currency } }).context.cart?.currency, isCurrency],
  ['money of an order is in a currency, or in none', (currency) => readContext({ order: { id: 'o', lines: [], total: 0, currency } }).context.order?.currency, isCurrency],
  ['a product with rules that cannot be read is none', (requires) => productOf({ requires }), isWholeOrNone('requires')],
  ['a product with exceptions that cannot be read is none', (excludes) => productOf({ excludes }), isWholeOrNone('excludes')],
  ['a product is for no other groups than those it names', (segments) => productOf({ segments }), isPart('segments')],
  ['a product leads to a page', (url) => productOf({ url })?.['url'], (_, taken) => leadsToNoCode(taken)],
  ['a guide leads to a page', (url) => productOf({ guide: { title: 'G', url } }), (_, taken) => leadsToNoCode((taken as { guide?: Json }).guide?.['url'])],
  ['a picture is a file', (src) => productOf({ image: { src } }), (_, taken) => leadsToNoCode((taken as { image?: Json }).image?.['src'])],
  ['help leads to a page', (help) => readFeed({ ...HEAD, products: [], topics: { broken: { help } } }).feed?.topics?.['broken']?.help, (_, taken) => leadsToNoCode(taken)],
  ['a feed comes from a file', (feed) => readConfig({ feed }).config?.feed, (_, taken) => leadsToNoCode(taken)],
  ['a line of a cart is of whole things', (quantity) => readContext({ cart: { lines: [{ ...LINE, quantity }], subtotal: 0 } }).context.cart?.lines, isCounted('quantity')],
  ['a line of a cart costs whole units', (price) => readContext({ cart: { lines: [{ ...LINE, price }], subtotal: 0 } }).context.cart?.lines, isCounted('price')],
  ['a line of an order is of whole things', (quantity) => readContext({ order: { id: 'o', lines: [{ ...LINE, quantity }], total: 0 } }).context.order?.lines, isCounted('quantity')],
  ['a quote is in whole units', (price) => readContext({ quotes: [{ ...QUOTE, price }] }).context.quotes, isCounted('price')],
  ['a product costs whole units', (price) => readFeed({ ...HEAD, products: [{ id: 'p', title: 'P', price }] }).feed?.products, isCounted('price')],
  ['a customer who owns what cannot be read is left alone', (owned) => readContext({ customer: { owned } }).context.customer, isLeftAlone('owned')],
  ['a customer whose labels cannot be read is left alone', (labels) => readContext({ customer: { labels } }).context.customer, isLeftAlone('labels')],
  ['a customer whose mood cannot be read is left alone', (score) => readContext({ customer: { score } }).context.customer, isLeftAlone('score')],
]; // prettier-ignore

const productOf = (more: Json): Json | undefined =>
  readFeed({ ...HEAD, products: [{ id: 'p', title: 'P', ...more }] }).feed?.products[0] as
    | Json
    | undefined;

function isOnlyTrue(value: unknown, taken: unknown): boolean {
  return taken === (value === true);
}

function isCurrency(value: unknown, taken: unknown): boolean {
  const isCode = typeof value === 'string' && /^[a-z]{3}$/i.test(value);
  return taken === (isCode ? value.toUpperCase() : 'XXX');
}

function isWholeOrNone(name: string) {
  return (value: unknown, taken: unknown): boolean =>
    // A hole in a list says nothing.
    taken === undefined ||
    JSON.stringify((taken as Json)[name]) === JSON.stringify(Object.values(value as object));
}

function isPart(name: string) {
  return (value: unknown, taken: unknown): boolean => {
    const groups = (taken as Json | undefined)?.[name] as readonly unknown[] | undefined;
    const named = Array.isArray(value) ? (value as unknown[]) : [value];
    return !taken || (!!groups && groups.every((one) => named.includes(one)));
  };
}

function isCounted(name: string) {
  return (value: unknown, taken: unknown): boolean =>
    Array.isArray(taken) &&
    (taken as readonly Json[]).every(
      (one) =>
        one[name] === undefined ||
        (one[name] === value && Number.isSafeInteger(value) && Number(value) >= 0),
    );
}

function isLeftAlone(name: string) {
  return (value: unknown, taken: unknown): boolean =>
    !!taken &&
    ((taken as Json)['openComplaint'] === true || sayOf((taken as Json)[name]) === sayOf(value));
}

/** Ids may be written as numbers. A hole in a list says nothing. */
const sayOf = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? Object.values(value).map(String) : value);

test.each(IN_DOUBT)('in doubt %s', (_, read, isSafe) => {
  const values = fc.oneof(
    faults.map(({ value }) => boxed(value)),
    fc.constantFrom<unknown>(...ODD).map(boxed),
    garbage,
  );
  fc.assert(
    fc.property(
      // Nothing says nothing.
      values.filter(({ value }) => value !== undefined && value !== null),
      ({ value }) => {
        // A price of 7.0 and one of 7 are the same; what hurts whoever looks at it is never taken as it is.
        const taken = read(value);
        expect(attempt(() => isSafe(value, taken))).toBe(true);
      },
    ),
    { ...fuzzing(300, 60), examples: ODD.map((value) => [boxed(value)]) },
  );
});

/** A garbage value may throw where the test itself compares it; never where it is read, which is tried elsewhere. */
function attempt(act: () => boolean): boolean {
  try {
    return act();
  } catch {
    return true;
  }
}
