import { readContext, type Cart } from '@uptier/core';
import { detectPage } from '@uptier/platforms';
import { readConsent } from '@uptier/platforms/consent';
import { boxed, fuzzing, garbage } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { toMinorUnits } from '../../src/detect/money/to-minor-units.js';
import { gtag, openPage } from '../detect/open-page.js';

vi.setConfig({ testTimeout: 600_000 });

const LOCALES = ['en-US', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'pt-BR', 'pl-PL', 'sv-SE', 'ja-JP', 'tr-TR', 'es-MX'] as const; // prettier-ignore
const MONEY = { USD: 2, JPY: 0, KWD: 3 } as const;

test('an amount in any usual form is read as what it means, or not at all', () => {
  const forms = fc.record({
    units: fc.oneof(
      fc.nat(99_999_999),
      fc.nat(2000),
      fc.nat(3000).map((whole) => whole * 1000),
    ),
    locale: fc.constantFrom(...LOCALES),
    currency: fc.constantFrom(...(Object.keys(MONEY) as (keyof typeof MONEY)[])),
    style: fc.constantFrom<Intl.NumberFormatOptions['style'][]>('currency', 'decimal'),
    isShort: fc.boolean(),
  });
  fc.assert(
    fc.property(forms, ({ units, locale, currency, style, isShort }) => {
      const exponent = MONEY[currency];
      // Of a thousand dinars without their three decimals nobody can tell what it is.
      const digits = isShort && exponent < 3 && units % 10 ** exponent === 0 ? 0 : exponent;
      const form = new Intl.NumberFormat(locale, {
        style,
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      const written = form.format(units / 10 ** exponent);
      expect([units, undefined]).toContain(toMinorUnits(written, exponent));
      expect(toMinorUnits(units / 10 ** exponent, exponent)).toBe(units);
    }),
    fuzzing(4000, 200),
  );
});

const IDS = ['tea', 'cup', 'constructor'] as const;
const item = fc.record({
  item_id: fc.constantFrom(...IDS),
  price: fc.constantFrom(3.5, 7, 19.99),
  quantity: fc.oneof(
    { weight: 15, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(0.5, 1.5, 0, -1, NaN) },
  ),
});
const happening = fc.record({
  name: fc.constantFrom('view_cart', 'add_to_cart', 'add_to_cart', 'remove_from_cart', 'purchase'),
  items: fc.uniqueArray(item, { selector: (one) => one.item_id, minLength: 1, maxLength: 3 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

/** What lies between the events of a data layer: of other tools, and broken. */
const noise = fc.oneof(
  fc
    .constantFrom<unknown>(
      null,
      'x',
      7,
      {},
      [],
      { event: 7 },
      { event: 'gtm.js' },
      { ecommerce: null },
    )
    .map(boxed),
  // What is inherited the page has not said.
  fc
    .constant(Object.create({ event: 'view_cart', ecommerce: { items: [], currency: 'USD' } }))
    .map(boxed),
  garbage,
);

/** What the events come to, as simply as can be: how many of which product; nothing where nobody can know. */
function countAll(events: readonly Happening[]): Readonly<Record<string, number>> | undefined {
  let counts: Map<string, number> | undefined;
  for (const { name, items } of events) {
    // Half a cart is worse than none.
    if (items.some(({ quantity }) => !(quantity >= 1 && quantity % 1 === 0))) {
      counts = undefined;
      continue;
    }
    if (name === 'view_cart') counts = new Map(items.map((one) => [one.item_id, one.quantity]));
    if (name === 'purchase') counts = undefined;
    const sign = name === 'add_to_cart' ? 1 : name === 'remove_from_cart' ? -1 : 0;
    for (const { item_id: id, quantity } of items)
      counts?.set(id, Math.max(0, (counts.get(id) ?? 0) + sign * quantity));
  }
  return counts && Object.fromEntries([...counts].filter(([, count]) => count > 0));
}

test('whatever lies between them, the events of a data layer come to the cart that they tell of', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(happening, fc.boolean(), noise), { maxLength: 6 }),
      async (all) => {
        const dataLayer = all.flatMap(([{ name, items }, isCall, between]) => {
          const said = { currency: 'USD', items };
          return [
            isCall ? gtag('event', name, said) : { event: name, ecommerce: said },
            between.value,
          ];
        });
        const { cart } = (await detectPage(openPage({ url: '/cart', dataLayer })).read()) as {
          cart?: Cart;
        };
        const told =
          cart && Object.fromEntries(cart.lines.map(({ id, quantity }) => [id, quantity]));
        expect(told).toEqual(countAll(all.map(([event]) => event)));
      },
    ),
    fuzzing(2000, 150),
  );
});

const thing = fc.record({
  sku: fc.constantFrom('T-1', 'T-2', 'T-3'),
  url: fc.constantFrom('/p/x', 'https://shop.example/p/x?ref=1', '/p/other', undefined),
});

test('of several products that a page describes, only the one of its own address is its product', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(thing, { maxLength: 4 }), fc.boolean(), async (things, isList) => {
      const nodes = things.map((one) => ({ '@type': 'Product', ...one }));
      const jsonLd = isList ? nodes : [{ '@graph': nodes }];
      const { product } = await detectPage(openPage({ url: '/p/x', jsonLd })).read();
      const here = things.find(
        ({ url }) => url && new URL(url, 'https://shop.example').pathname === '/p/x',
      );
      const isOne = new Set(things.map(({ sku }) => sku)).size === 1;
      const sku = here?.sku ?? (isOne ? things[0]?.sku : undefined);
      expect((product as { variant?: string } | undefined)?.variant).toBe(sku);
    }),
    fuzzing(1000, 60),
  );
});

const isRight = () => true;
const isWrong = () => false;

test('whatever the page states, its shop, its feed and its tools say, it is read, and no consent is made up', async () => {
  await fc.assert(
    fc.asyncProperty(garbage, garbage, garbage, fc.nat(7), async (said, other, layer, where) => {
      const page = openPage({ url: '/p/x', dataLayer: where & 1 ? [layer.value] : layer.value });
      const readCart = async () => (where & 4 ? { cart: other.value } : other.value) as never;
      const read = detectPage(page, {
        stated: () => (where & 2 ? { cart: said.value, customer: said.value } : said.value),
        platform: { readContext: readCart },
        feed: Promise.resolve(other.value),
      }).read();
      // Where the platform fails there is no context: its cart is not an empty one.
      const isCartRead = await readCart().then(isRight, isWrong);
      expect(await read.then((context) => !!readContext(context), isWrong)).toBe(isCartRead);
      const consent = readConsent({ dataLayer: [layer.value, said.value], Shopify: other.value });
      expect(consent).not.toBe(true);
    }),
    fuzzing(2000, 60),
  );
});
