import { constants, brotliCompressSync } from 'node:zlib';
import { createSession } from '@uptier/core';
import { aShop, openBigShop } from '@uptier/testing';
import { seeded } from './trial/seeded.mjs';

export const title = 'Feed on the wire for one page view';

export const notes = `Brotli at its best, in the shards that \`uptier build\` makes: one file up to 1,000 products, else as many shards as products, since a
product and its cards fill one. "Product page" is one with an upgrade, with what is bought together, and with complements. Head
and shards are those of 30 sampled pages (12 of a million products); each shard is made as it is in the whole feed. A whole feed of
more than 2,999 products is computed from one of 2,999.`;

const SHOPS = [
  { products: 999, pages: 1 },
  { products: 9_999, pages: 30 },
  { products: 99_999, pages: 30 },
  { products: 999_999, pages: 12 },
];
/** So many are packed as one file: more would take minutes. */
const MOST_PACKED = 2_999;
/** The shop whose other pages are looked at, too. */
const MIDDLE = 9_999;
const WHOLE = 'the whole feed';

const PRODUCT_SLOTS = ['upgrade', 'boughtTogether', 'complements'].map((source) => ({
  id: source,
  placement: 'product',
  source,
}));

/** @param {unknown} json */
function bytesOf(json) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(JSON.stringify(json), { params }).length;
}

/**
 * Opens one page: the bytes of all files that it asks for.
 * @param {{ head: unknown, shard(number: number): unknown }} shop
 * @param {{ slots: readonly object[], context: object }} page
 */
async function measurePage({ head, shard }, { slots, context }) {
  let bytes = 0;
  const readJson = async (url) => {
    const number = /-(\d+)\.json$/.exec(url)?.[1];
    const json = number === undefined ? head : shard(Number(number));
    bytes += bytesOf(json);
    return JSON.parse(JSON.stringify(json));
  };
  const readContext = () => context;
  const session = createSession({ feed: '/feed.json' }, aShop({ readJson, readContext }).ports);
  for (const slot of slots) session.open(slot);
  await session.refresh();
  return bytes;
}

/** The pages beside the product page, of which one size tells enough. */
const line = (id) => ({ key: id, id, quantity: 1, price: 1000 });
const OTHERS = {
  'cart of three': (id) => ({
    slots: [{ id: 'cart', placement: 'cart' }],
    context: { cart: { lines: [id(), id(), id()].map(line), subtotal: 3000 } },
  }),
  'home page of who looked at 12': (id) => ({
    slots: [{ id: 'home', placement: 'home' }],
    context: {
      visitor: { views: Object.fromEntries(Array.from({ length: 12 }, () => [id(), 1])) },
      consent: true,
    },
  }),
};
const productPage = (id) => ({ slots: PRODUCT_SLOTS, context: { product: { id: id() } } });

/** @type {Map<number, number>} By how many products were packed. */
const packed = new Map();

/** @param {number} products */
function wholeBytes(products) {
  const count = Math.min(products, MOST_PACKED);
  const bytes = packed.get(count) ?? bytesOf(openBigShop(count, count).whole());
  packed.set(count, bytes);
  return (bytes * products) / count;
}

/**
 * @param {{ products: number, pages: number }} size
 */
async function shopSamples({ products, pages }) {
  const chance = seeded(11);
  const id = () => `p${chance.below(products)}`;
  const opened = openBigShop(products, products);
  const isWhole = products < 1000;
  const shop = isWhole ? { head: opened.whole(), shard: opened.shard } : opened;
  const whole = wholeBytes(products);
  const size = `${products.toLocaleString('en-US')} products`;
  const kinds = { 'product page': productPage, ...(products === MIDDLE && OTHERS) };
  const samples = [];
  for (const [kind, makePage] of Object.entries(kinds)) {
    const ours = [];
    for (let page = 0; page < pages; page++) ours.push(await measurePage(shop, makePage(id)));
    const theirs = ours.map(() => whole);
    samples.push({ measure: `${kind}, ${size}`, unit: 'bytes', ours, against: WHOLE, theirs });
    if (kind === 'product page')
      samples.push({
        measure: `most of ${pages}, ${size}`,
        unit: 'bytes',
        ours: [Math.max(...ours)],
      });
  }
  return samples;
}

/** @param {{ isQuick: boolean }} options Quick: without the shop of a million. */
export async function bench({ isQuick }) {
  const samples = [];
  for (const size of SHOPS.slice(0, isQuick ? 3 : 4)) samples.push(...(await shopSamples(size)));
  return samples;
}
