import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCatalog, readFeed } from '../../dist/index.js';
import { makeFeed } from '../input/make-feed.mjs';
import { makeProducts } from '../input/make-products.mjs';
import { makeRules } from '../input/make-rules.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const heap = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

/**
 * @template T
 * @param {() => T} work
 */
function timed(work) {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

/**
 * One reading of a feed's text, with the garbage collected before each large part, so that none pays for another.
 * The catalog makes an index when it is first asked, so it is asked for what a page could ask.
 * @param {string} text
 */
function readOnce(text) {
  const empty = heap();
  const parsed = timed(() => JSON.parse(text));
  const withJson = heap();
  const read = timed(() => createCatalog(readFeed(parsed.result).feed));
  const family = timed(() => read.result.family('f0'));
  const sku = timed(() => read.result.find('SKU-0'));
  const withCatalog = heap();
  if (family.result[0]?.id !== 'p0' || sku.result?.id !== 'p0') {
    throw new Error('The catalog does not find what the feed holds');
  }
  return {
    parse: parsed.ms,
    read: read.ms,
    family: family.ms,
    sku: sku.ms,
    all: read.ms + family.ms + sku.ms,
    jsonHeap: withJson - empty,
    catalogHeap: withCatalog - withJson,
  };
}

/**
 * Reading and indexing beside `JSON.parse` of the same text: times in ms, heap in bytes. The first reading warms
 * the engine and is left out.
 * @param {{ products: number, rules: number, rounds: number }} asked
 */
export function timeReading({ products: count, rules: ruleCount, rounds }) {
  const products = makeProducts(count);
  const text = makeFeed({ products, rules: makeRules({ count: ruleCount, products: count }) });
  readOnce(text);
  return {
    products: count,
    bytes: text.length,
    rounds: Array.from({ length: rounds }, () => readOnce(text)),
  };
}
