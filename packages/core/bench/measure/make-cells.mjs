import { makeContexts } from '../input/make-contexts.mjs';
import { makeFeed } from '../input/make-feed.mjs';
import { makeProducts } from '../input/make-products.mjs';
import { makeRules } from '../input/make-rules.mjs';
import { makeJsonLogic } from '../engines/json-logic.mjs';
import { makeJsonRules } from '../engines/json-rules.mjs';
import { makeNaive } from '../engines/naive.mjs';
import { makePlain } from '../engines/plain.mjs';
import { makeShelf } from '../engines/shelf.mjs';
import { makeUptier } from '../engines/uptier.mjs';

const CONTEXTS = 2000;

/** @typedef {{ products: number, rules: number, strict?: boolean }} Size */

/**
 * All engines on the same shop, with the same contexts.
 * @param {Size} size
 */
function makeCell(size) {
  const products = makeProducts(size.products);
  const rules = makeRules({ count: size.rules, products: size.products, strict: size.strict });
  const given = { rules, shelf: makeShelf(products) };
  return {
    size,
    contexts: makeContexts(products, CONTEXTS),
    uptier: makeUptier(makeFeed({ products, rules })),
    peers: {
      'json-rules-engine': makeJsonRules(given),
      'json-logic-js': makeJsonLogic(given),
      'plain JS': makePlain(given),
      'naive scan': makeNaive(given),
    },
  };
}

/** @typedef {ReturnType<typeof makeCell>} Cell */

/** @param {readonly Size[]} sizes */
export const makeCells = (sizes) => sizes.map(makeCell);
