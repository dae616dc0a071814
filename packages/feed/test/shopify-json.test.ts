import { expect, it } from 'vitest';
import { readProducts } from '../src/products/read-products.js';
import { placesOf, productIn, readGiven } from './read-given.js';

const MUG = {
  id: 11,
  handle: 'mug',
  title: 'Mug\uFEFF &amp; lid',
  body_html: '<p>Tea</p>',
  vendor: 'Acme',
  product_type: 'Kitchen',
  tags: ['new', 'red'],
  options: [{ name: 'Size', values: ['S', 'L'] }],
  images: [{ src: 'https://x.example/1.jpg', width: 600, height: 400, alt: null }],
  variants: [
    { id: 101, option1: 'S', price: '8.00', compare_at_price: '8.00', available: false, sku: 'S' },
    { id: 102, option1: 'L', price: '1234.500', compare_at_price: '2000.00', available: true },
  ],
};

it('reads the storefront’s list: ids of variants are what the cart knows', async () => {
  const read = await readGiven(JSON.stringify([MUG]));
  expect(read.format).toBe('Shopify products.json');
  expect(productIn(read, 'mug')).toMatchObject({
    product: {
      title: 'Mug & lid',
      cartId: '102',
      price: 123_450,
      was: 200_000,
      category: ['Kitchen'],
      tags: ['new', 'red'],
      image: { src: 'https://x.example/1.jpg', width: 600, height: 400 },
    },
    variants: [
      { cartId: '101', sku: 'S', options: { Size: 'S' }, price: 800, available: false },
      { cartId: '102', title: 'L', available: true },
    ],
  });
  expect(productIn(read, 'mug').variants[0]).not.toHaveProperty('was');
});

it('reads the admin’s list: what is hidden is left out, and stock decides', async () => {
  const stock = { inventory_management: 'shopify', inventory_policy: 'deny', price: '5.00' };
  const product = (handle: string, more: object) => ({ handle, title: handle, ...more });
  const read = await readGiven(
    JSON.stringify({
      products: [
        product('a', { tags: 'x, y', variants: [{ id: 1, ...stock, inventory_quantity: 0 }] }),
        product('b', { variants: [{ id: 2, ...stock, inventory_quantity: 3 }] }),
        product('c', { status: 'draft', variants: [{ id: 3, ...stock }] }),
        product('d', { published_at: null, variants: [{ id: 4, ...stock }] }),
      ],
    }),
  );
  expect(
    read.products.map(({ product: { id, available, tags } }) => [id, available, tags]),
  ).toEqual([
    ['a', false, ['x', 'y']],
    ['b', true, undefined],
  ]);
  expect(placesOf(read)).toEqual(['left-out @3', 'left-out @4']);
});

/** A shop that has these pages, and nothing after them. */
const shopOf =
  (asked: string[], ...pages: readonly (readonly object[])[]): typeof fetch =>
  (address) => {
    const url = new URL(address instanceof Request ? address.url : address);
    asked.push(url.href);
    const products = pages[Number(url.searchParams.get('page')) - 1] ?? [];
    return Promise.resolve(Response.json({ products }));
  };

it('reads a shop page by page from its own address', async () => {
  const asked: string[] = [];
  const cup = { ...MUG, id: 12, handle: 'cup' };
  const read = await readProducts('https://shop.example/', {
    currency: 'EUR',
    now: new Date(0),
    fetch: shopOf(asked, [MUG], [cup]),
  });
  expect(read.products.map(({ product }) => product.id)).toEqual(['mug', 'cup']);
  expect(asked).toEqual(
    [1, 2, 3].map((page) => `https://shop.example/products.json?limit=250&page=${page}`),
  );
});

it.each([
  ['refuses', () => Promise.resolve(new Response('', { status: 401 })), 'status 401'],
  [
    'answers with a page',
    () => Promise.resolve(new Response('<html>')),
    'something else than JSON',
  ],
  ['is not there', () => Promise.reject(new TypeError('no')), 'does not answer'],
])('says what is wrong where a shop %s', async (_name, get, words) => {
  const reading = readProducts('https://shop.example', { now: new Date(0), fetch: get });
  await expect(reading).rejects.toThrow(words);
});

it('knows since when a product is sold: since it is published, else since it was made', async () => {
  const product = (handle: string, more: object) => ({
    handle,
    title: handle,
    variants: [{ id: handle, price: '5.00' }],
    ...more,
  });
  const read = await readGiven(
    JSON.stringify([
      product('a', {
        created_at: '2026-01-01T00:00:00Z',
        published_at: '2026-03-02T01:00:00+01:00',
      }),
      product('b', { created_at: '2026-01-01T00:00:00Z' }),
      product('c', { created_at: 'yesterday' }),
    ]),
  );
  expect(read.products.map(({ addedAt }) => addedAt)).toEqual([
    Date.UTC(2026, 2, 2),
    Date.UTC(2026, 0, 1),
    undefined,
  ]);
});
