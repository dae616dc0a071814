/**
 * How much of a sharded feed a product page with its links (upgrade, boughtTogether, complements) transfers in a shop
 * of 100,000 products and of a million: brotli at its best, head and shards. Only the shards that the pages ask for are
 * made.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { createSession } from '@uptier/core';
import { aShop, openBigShop } from '@uptier/testing';
import { seeded } from './input/seeded.mjs';
import { printTable, short } from './measure/print-table.mjs';

/** The goal for 100,000 products. */
const MOST_KB = 10;
const PAGES = 30;

/** Each with the most shards that a feed could once have, and with fewer products in each. */
const SHOPS = [
  { products: 99_999, counts: [16_384, 32_768, 65_536] },
  { products: 999_999, counts: [16_384, 262_144, 1_048_576] },
];
const SLOTS = ['upgrade', 'boughtTogether', 'complements'].map((source) => ({
  id: source,
  placement: 'product',
  source,
}));

/** @param {unknown} json */
function kBOf(json) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(JSON.stringify(json), { params }).length / 1000;
}

/**
 * Opens one page: the kB of each file that it asks for, the head first.
 * @param {import('@uptier/testing').BigShop} shop
 * @param {string} reference what the page calls its product
 */
async function measure({ head, shard }, reference) {
  const sizes = [];
  const readJson = async (url) => {
    const number = /-(\d+)\.json$/.exec(url)?.[1];
    const json = number === undefined ? head : shard(Number(number));
    sizes.push(kBOf(json));
    return JSON.parse(JSON.stringify(json));
  };
  const readContext = () => ({ product: { id: reference } });
  const session = createSession({ feed: '/feed.json' }, aShop({ readJson, readContext }).ports);
  for (const slot of SLOTS) session.open(slot);
  await session.refresh();
  return { files: sizes.length, head: sizes[0], kB: sizes.reduce((sum, size) => sum + size, 0) };
}

/**
 * @param {number} products
 * @param {number} count
 */
async function rowOf(products, count) {
  const chance = seeded(11);
  const shop = openBigShop(products, count);
  const pages = [];
  for (let page = 0; page < PAGES; page++)
    pages.push(await measure(shop, `p${chance.whole(products)}`));
  const of = (name) => pages.map((page) => page[name]).toSorted((a, b) => a - b);
  const [sizes, files] = [of('kB'), of('files')];
  const [middle, most] = [sizes[PAGES / 2], sizes.at(-1)];
  const verdict = most <= MOST_KB ? 'yes' : middle <= MOST_KB ? 'most' : 'no';
  const numbers = [products / count, files.at(-1), of('head')[0], middle, most].map(short);
  return [short(count), ...numbers, verdict];
}

const HEAD = ['shards', 'products each', 'files', 'head kB', 'kB', 'most kB', `${MOST_KB} kB?`];
for (const { products, counts } of SHOPS) {
  const rows = [];
  for (const count of counts) rows.push(await rowOf(products, count));
  printTable(`a product page and its links, ${short(products)} products, brotli -q 11`, [
    HEAD,
    ...rows,
  ]);
}
