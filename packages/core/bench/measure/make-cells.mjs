import { makeContexts } from '../input/make-contexts.mjs';
import { makeFeed } from '../input/make-feed.mjs';
import { makeProducts } from '../input/make-products.mjs';
import { makeRules } from '../input/make-rules.mjs';
import { makeJsonLogic } from '../engines/json-logic.mjs';
import { makeJsonRules } from '../engines/json-rules.mjs';
import { loadPeer } from '../engines/load-peer.mjs';
import { makeNaive } from '../engines/naive.mjs';
import { makePlain } from '../engines/plain.mjs';
import { makeShelf } from '../engines/shelf.mjs';
import { makeUptier } from '../engines/uptier.mjs';

const CONTEXTS = 2000;

/** @typedef {{ products: number, rules: number, strict?: boolean }} Size */

/** @param {number} count */
function makeShop(count) {
  const products = makeProducts(count);
  return { products, shelf: makeShelf(products), contexts: makeContexts(products, CONTEXTS) };
}

/**
 * All engines on the same shop, with the same contexts.
 * @param {Size} size
 * @param {ReturnType<typeof makeShop>} shop
 * @param {string} [peers] The `node_modules` of the libraries to compare with; none: ourselves alone.
 */
function makeCell(size, { products, shelf, contexts }, peers) {
  const rules = makeRules({ count: size.rules, products: size.products, strict: size.strict });
  const given = { rules, shelf };
  return {
    size,
    contexts,
    uptier: makeUptier(makeFeed({ products, rules })),
    peers: peers === undefined ? {} : makePeers(given, peers),
  };
}

/**
 * @param {{ rules: ReturnType<typeof makeRules>, shelf: ReturnType<typeof makeShelf> }} given
 * @param {string} peers
 */
const makePeers = (given, peers) => ({
  'json-rules-engine': makeJsonRules(given, loadPeer(peers, 'json-rules-engine')),
  'json-logic-js': makeJsonLogic(given, loadPeer(peers, 'json-logic-js')),
  'plain JavaScript with a Map': makePlain(given),
  'a plain scan': makeNaive(given),
});

/** @typedef {ReturnType<typeof makeCell>} Cell */

/**
 * @param {readonly Size[]} sizes
 * @param {string} [peers] The `node_modules` of the libraries to compare with; none: ourselves alone.
 */
export function makeCells(sizes, peers) {
  const shops = new Map(
    [...new Set(sizes.map(({ products }) => products))].map((count) => [count, makeShop(count)]),
  );
  return sizes.map((size) => makeCell(size, shops.get(size.products), peers));
}
