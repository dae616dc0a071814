/**
 * What a page must load of a sharded feed of 10,000 products: how many shards, in how many turns that wait for each
 * other, and how many kB. It measures sizes, so that one run is enough.
 */
import { gzipSync } from 'node:zlib';
import { aShop, shardFeed } from '@uptier/testing';
import { FeedLoader } from '../dist/feed-loader.js';
import { PageView } from '../dist/page-view.js';
import { categoryPaths } from './input/departments.mjs';
import { makeProducts } from './input/make-products.mjs';
import { seeded } from './input/seeded.mjs';
import { printTable, short } from './measure/print-table.mjs';

const PAGES = 40;
const COUNTS = [256, 1024, 4096, 16_384];
const chance = seeded(11);

const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL'];

/** As shops have them: two in three with benefits, one in three in eight sizes. */
const products = makeProducts(9_999).map((product, i) => ({
  ...product,
  ...(i % 3 && { benefits: ['Lasts twice as long as the one before', 'Repaired for ten years'] }),
  ...(!(i % 3) && {
    variants: SIZES.map((Size) => ({ cartId: `${i}-${Size}`, title: Size, options: { Size } })),
  }),
}));
const ids = products.map(({ id }) => id);
const leaves = [...new Set(categoryPaths.map((path) => path.at(-1)))];
const listOf = (leaf) =>
  products.filter(({ category }) => category.at(-1) === leaf).map(({ id }) => id);
const lists = Object.fromEntries(leaves.map((leaf) => [leaf, listOf(leaf).slice(0, 50)]));
const feed = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products,
  categoryLinks: leaves.map((leaf, i) => [leaf, leaves[(i + 1) % leaves.length], 0.5]),
  rankings: { bestSellers: { '*': ids.slice(0, 50), ...lists }, newest: { '*': ids.slice(-50) } },
};

const some = (count) => Array.from({ length: count }, () => chance.oneOf(ids));
const line = (id) => ({ key: id, id, quantity: 1, price: 1000 });
const slot = (placement, source) => ({ id: placement, placement, ...(source && { source }) });
const now = Date.UTC(2026, 10, 22);

/** @type {Readonly<Record<string, () => { slot: object, context: object }>>} */
const KINDS = {
  'product, its links': () => ({
    slot: slot('product', 'complements'),
    context: { product: { id: some(1)[0] }, now },
  }),
  'product, everything': () => ({
    slot: slot('product'),
    context: { product: { id: some(1)[0] }, now },
  }),
  'cart of three': () => ({
    slot: slot('cart'),
    context: { cart: { lines: some(3).map(line), subtotal: 3000 }, now },
  }),
  'home, 12 looked at': () => ({
    slot: slot('home'),
    context: {
      visitor: { views: Object.fromEntries(some(12).map((id) => [id, 1])) },
      consent: true,
      now,
    },
  }),
};

/** @param {readonly number[]} bytes */
const inKB = (bytes) => bytes.reduce((all, size) => all + size, 0) / 1000;

/**
 * Loads one page. Files that are asked for together are one turn.
 * @param {Map<string, string>} files
 */
async function measure(files, { slot: own, context }) {
  const asked = [];
  let turns = 0;
  let isOneTurn = false;
  const readJson = async (url) => {
    const text = files.get(url.slice(1)) ?? '';
    asked.push(text);
    if (!isOneTurn) turns++;
    isOneTurn = true;
    await new Promise((done) => setImmediate(done));
    isOneTurn = false;
    return JSON.parse(text);
  };
  const page = new PageView({ feed: '/feed.json' }, aShop({ readJson }).ports);
  const loader = new FeedLoader(page);
  const catalog = await loader.open();
  page.open(own);
  turns = 0;
  await loader.fetchFor({ catalog, context, slots: page.openSlots() });
  const shards = asked.slice(1);
  return {
    files: shards.length,
    turns,
    kB: inKB(shards.map((text) => text.length)),
    gzipped: inKB(shards.map((text) => gzipSync(text).length)),
  };
}

/** @param {Map<string, string>} files */
async function rowsOf(files) {
  const rows = [['page', 'files', 'most', 'turns', 'kB', 'gzipped', 'most']];
  for (const [kind, makePage] of Object.entries(KINDS)) {
    const results = [];
    for (let i = 0; i < PAGES; i++) results.push(await measure(files, makePage()));
    const of = (name) => results.map((result) => result[name]).toSorted((a, b) => a - b);
    const middle = (name) => short(of(name)[PAGES / 2]);
    const most = (name) => short(of(name).at(-1));
    const sizes = [middle('kB'), middle('gzipped'), most('gzipped')];
    rows.push([kind, middle('files'), most('files'), most('turns'), ...sizes]);
  }
  return rows;
}

const whole = JSON.stringify(feed);
const sizes = [whole.length, gzipSync(whole).length].map((bytes) => short(bytes / 1000));
console.log(`${products.length} products; whole: ${sizes[0]} kB, ${sizes[1]} kB gzipped`);
for (const count of COUNTS) {
  const files = new Map(
    [...shardFeed(feed, count)].map(([name, json]) => [name, JSON.stringify(json)]),
  );
  const head = short(files.get('feed.json').length / 1000);
  printTable(`${count} shards; head ${head} kB`, await rowsOf(files));
}
