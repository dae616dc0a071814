import { readContext } from '@uptier/core';
import { detectPage } from '@uptier/platforms';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gtag, openPage } from '../detect/open-page.js';

/** The words that the sources look for, in places where they mean something and where they do not. */
const WORDS = [
  '@type', '@graph', 'mainEntity', 'Product', 'ProductGroup', 'Offer', 'Order', 'sku', 'url',
  'offers', 'hasVariant', 'isVariantOf', 'itemOffered', 'priceCurrency', 'price', 'USD', 'KWD',
  'orderNumber', 'acceptedOffer', 'orderedItem', 'orderQuantity', 'totalPaymentDue', 'event',
  'ecommerce', 'items', 'item_id', 'quantity', 'currency', 'value', 'view_item', 'view_cart',
  'add_to_cart', 'remove_from_cart', 'begin_checkout', 'purchase', 'transaction_id', 'search',
  'search_term', '__proto__', 'constructor', 'toString', 'length',
]; // prettier-ignore

const word = fc.constantFrom(...WORDS);
const leaf = fc.oneof(
  word,
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.constantFrom(
    null,
    true,
    '1,299.00',
    '-1',
    '/p/x',
    'https://shop.example/p/x',
    'x'.repeat(300),
  ),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    leaf,
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(fc.tuple(word, tie('json')), { maxLength: 6 })
      // As JSON has it: `__proto__` is a name like any other.
      .map((entries) => Object.fromEntries(entries) as unknown),
  ),
}));

const order = fc.record({ '@type': fc.constant('Order'), orderNumber: leaf, acceptedOffer: json });
const product = fc.record({ '@type': fc.constant('Product'), sku: leaf, url: leaf, offers: json });
const parameters = fc.record(
  { currency: leaf, value: leaf, items: fc.array(json, { maxLength: 3 }), transaction_id: leaf },
  { requiredKeys: [] },
);
const name = fc.constantFrom('view_item', 'view_cart', 'add_to_cart', 'purchase', 'search');
const entry = fc.oneof(
  json,
  fc.record({ event: name, ecommerce: fc.oneof(parameters, json) }),
  fc.tuple(name, parameters).map(([event, said]) => gtag('event', event, said)),
);

/** All objects in a value, itself too. */
const objectsIn = (value: unknown): object[] =>
  typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(objectsIn)]
    : [];

const exotic = (value: unknown): object[] =>
  objectsIn(value).filter((one) => {
    const kind: unknown = Object.getPrototypeOf(one);
    return kind !== Object.prototype && !Array.isArray(one);
  });

test('whatever JSON a page holds, it is read into plain facts of which the core refuses none', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(json, product, order, fc.string()), { maxLength: 4 }),
      fc.oneof(fc.array(entry, { maxLength: 6 }), json),
      async (jsonLd, dataLayer) => {
        const texts = jsonLd.map((one) => JSON.stringify(one)?.replaceAll('<', String.raw`\u003c`));
        const context = await detectPage(
          openPage({ url: '/p/x?q=a', jsonLd: texts, dataLayer }),
        ).read();
        expect(exotic(context)).toEqual([]);
        expect(readContext(context).warnings).toEqual([]);
      },
    ),
    fuzzing(6000, 200),
  );
});

const boom = () => {
  throw new Error('boom');
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

test.each<[string, unknown]>([
  ['getters that throw', [Object.defineProperty({}, 'event', { get: boom })]],
  ['a proxy that throws', [new Proxy({}, { get: boom, getOwnPropertyDescriptor: boom })]],
  ['a revoked proxy in it', [{ event: 'view_cart', ecommerce: revoked() }]],
  ['a revoked proxy', revoked()],
  ['a list without entries', Object.assign([], { length: 5000 })],
  ['itself', (() => { const layer: unknown[] = []; layer.push(layer, { event: 'view_item', ecommerce: { items: layer } }); return layer; })()], // prettier-ignore
])('a data layer of %s is no reason to fail', async (_, dataLayer) => {
  expect(await detectPage(openPage({ url: '/a', dataLayer })).read()).toMatchObject({
    page: { url: '/a' },
  });
});

test.each<[string, unknown]>([
  ['fields that nobody can list', new Proxy({}, { ownKeys: boom })],
  ['fields that nobody can look at', new Proxy({ a: 1 }, { getOwnPropertyDescriptor: boom })],
  ['a revoked proxy', revoked()],
])('a page that states %s of itself and its customer is no reason to fail', async (_, said) => {
  for (const stated of [said, { page: said, customer: said, currency: 'EUR' }]) {
    const { page, currency } = await detectPage(openPage({ url: '/a' }), {
      stated: () => stated,
    }).read();
    expect([page, currency]).toMatchObject([{ url: '/a' }, stated === said ? undefined : 'EUR']);
  }
});

test('a page that breaks its own document still has an address', async () => {
  const page = openPage({ url: '/p/tea', dataLayer: [] });
  // As `<img name="querySelectorAll">` does.
  Object.assign(page.document, { querySelectorAll: 'an image', querySelector: boom });
  const detection = detectPage(page);
  detection.onChange(() => {})();
  expect(await detection.read()).toMatchObject({ page: { url: '/p/tea' } });
});
