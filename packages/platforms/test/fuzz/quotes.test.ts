import { createShopify, createWooCommerce, type Platform } from '@uptier/platforms';
import { aProduct } from '@uptier/testing';
import { faults, fuzzing, spoil, type Fault } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 600_000 });

const IDS = [101, 102, 103] as const;

const wooProduct = (id: number) => ({
  id,
  sku: `S-${id}`,
  prices: { price: '1000', currency_code: 'USD', currency_minor_unit: 2 },
  is_purchasable: true,
  is_in_stock: true,
});
const shopifyProduct = (id: number) => ({
  id,
  variants: [{ id, sku: `S-${id}`, price: 1000, available: true, options: ['Black'] }],
});

/** What a shop says of one product of three, and what the feed does, is spoilt. */
interface World {
  readonly which: 0 | 1 | 2;
  readonly answer: Fault;
  readonly product: Fault;
}

const anyWorld: fc.Arbitrary<World> = fc.record({
  which: fc.constantFrom(0, 1, 2),
  answer: fc.oneof(
    faults,
    fc.record({ choice: fc.nat(), value: fc.constantFrom(null, undefined, [], 7) }),
  ),
  product: fc.record({
    choice: fc.constant(0),
    value: fc.constantFrom('\ud800', '..', 'a/b?c#d', '%', '%zz', '&include=1', ','),
  }),
});

const SHOPS: Readonly<
  Record<string, (spoilt: (id: number, json: unknown) => unknown) => Platform>
> = {
  WooCommerce: (spoilt) =>
    createWooCommerce({
      storeApi: '/wc',
      base: 'https://shop.example/',
      fetch: async (url) => {
        const asked = new URL(new Request(url).url).searchParams;
        const one = /products\/(\d+)$/.exec(new Request(url).url)?.[1];
        if (one) return Response.json({}, { status: 404 });
        const ids = [
          ...(asked.get('include')?.split(',') ?? []),
          ...(asked
            .get('sku')
            ?.split(',')
            .map((sku) => sku.slice(2)) ?? []),
        ];
        return Response.json(
          IDS.filter((id) => ids.includes(String(id))).map(
            (id) => spoilt(id, wooProduct(id)) ?? null,
          ),
        );
      },
    }),
  Shopify: (spoilt) =>
    createShopify({
      shopify: () => ({ currency: { active: 'USD' } }),
      base: 'https://shop.example/',
      fetch: async (url) => {
        const id = Number(/products\/(\d+)\.js$/.exec(new Request(url).url)?.[1]);
        return id
          ? Response.json(spoilt(id, shopifyProduct(id)) ?? null)
          : Response.json({}, { status: 404 });
      },
    }),
};

describe.each(Object.entries(SHOPS))('whatever %s', (_, open) => {
  test('says of one product, and whatever that is called, the others are quoted', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.boolean(), async ({ which, answer, product }, isNamed) => {
        const bad = IDS[which];
        const platform = open((id, json) => (id === bad ? spoil(json, answer).json : json));
        const products = IDS.map((id) =>
          id === bad && isNamed
            ? aProduct({ id: String(product.value), sku: String(product.value) })
            : aProduct({ id: String(id), cartId: String(id), sku: `S-${id}` }),
        );
        const quotes = (await platform.quote?.(products)) ?? [];
        for (const id of IDS.filter((one) => one !== bad))
          expect(quotes).toContainEqual({
            id: String(id),
            price: 1000,
            currency: 'USD',
            available: true,
          });
      }),
      fuzzing(2000, 60),
    );
  });
});

/** What a shop says of a product, in the form of each. */
const TELLING = {
  WooCommerce: (id: number, { cents, unit, isInStock, isForSale }: Said) => ({
    ...wooProduct(id),
    prices: {
      price: String(cents * 10 ** (unit - 2)),
      currency_code: 'USD',
      currency_minor_unit: unit,
    },
    is_purchasable: isForSale,
    is_in_stock: isInStock,
  }),
  Shopify: (id: number, { cents, isInStock, isForSale }: Said) => ({
    ...shopifyProduct(id),
    variants: [
      { ...shopifyProduct(id).variants[0], price: cents, available: isInStock && isForSale },
    ],
  }),
};

interface Said {
  readonly cents: number;
  /** Shops may count in other units than cents. */
  readonly unit: number;
  readonly isInStock: boolean;
  readonly isForSale: boolean;
}

const said: fc.Arbitrary<Said> = fc
  .record({
    cents: fc.nat(9_000_000),
    unit: fc.constantFrom(0, 2, 3, 4),
    isInStock: fc.boolean(),
    isForSale: fc.boolean(),
  })
  .map((one) => (one.unit === 0 ? { ...one, cents: one.cents * 100 } : one));

test.each(Object.entries(SHOPS))(
  '%s is quoted with the very prices and stock that it says',
  async (name, open) => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(said, said, said), async (all) => {
        const tell = TELLING[name as keyof typeof TELLING];
        const platform = open((id) => tell(id, all[id - IDS[0]]!));
        const products = IDS.map((id) => aProduct({ id: String(id), cartId: String(id) }));
        expect(await platform.quote?.(products)).toEqual(
          all.map(({ cents, isInStock, isForSale }, i) => ({
            id: String(IDS[i]),
            price: cents,
            currency: 'USD',
            available: isInStock && isForSale,
          })),
        );
      }),
      fuzzing(1000, 20),
    );
  },
);
