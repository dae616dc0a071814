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
 * One reading of a feed's text, with the garbage collected before each part, so that none pays for another.
 * @param {string} text
 */
function readOnce(text) {
  const empty = heap();
  const parsed = timed(() => JSON.parse(text));
  const withJson = heap();
  const indexed = timed(() => createCatalog(readFeed(parsed.result).feed));
  const withCatalog = heap();
  const found = timed(() => indexed.result.find('SKU-0'));
  if (found.result?.id !== 'p0') throw new Error('The catalog does not find a product by its SKU');
  return {
    parse: parsed.ms,
    index: indexed.ms,
    find: found.ms,
    jsonHeap: withJson - empty,
    catalogHeap: withCatalog - withJson,
  };
}

/**
 * Reading and indexing beside `JSON.parse` of the same text: times in ms, heap in bytes.
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
