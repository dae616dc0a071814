import { factsOf } from './facts-of.mjs';
import { offersOf } from './offers-of.mjs';

/** @import { Rule } from '../input/make-rules.mjs' */
/** @import { Shelf } from './shelf.mjs' */

const fact = (name) => ({ var: name });

/** @param {Rule} rule */
function logicOf({ cartHas, cartHasNot, category, atLeast, below, segment, from, until }) {
  return {
    and: [
      true,
      ...(cartHas ? [{ in: [cartHas, fact('cartCategories')] }] : []),
      ...(category ? [{ in: [category, fact('category')] }] : []),
      ...(atLeast === undefined ? [] : [{ '>=': [fact('subtotal'), atLeast] }]),
      ...(below === undefined ? [] : [{ '<': [fact('subtotal'), below] }]),
      ...(segment ? [{ '===': [fact('segment'), segment] }] : []),
      ...(from === undefined ? [] : [{ '>=': [fact('now'), from] }, { '<': [fact('now'), until] }]),
      ...(cartHasNot ? [{ '!': [{ in: [cartHasNot, fact('cartCategories')] }] }] : []),
    ],
  };
}

/**
 * json-logic-js decides which rules hold.
 * @param {{ rules: Rule[], shelf: Shelf }} given
 * @param {any} jsonLogic The library.
 */
export function makeJsonLogic({ rules, shelf }, jsonLogic) {
  const ready = rules.map((rule) => ({ rule, logic: logicOf(rule) }));
  const held = (context) => {
    const facts = factsOf(context, (id) => shelf.byId.get(id));
    return ready.filter(({ logic }) => jsonLogic.apply(logic, facts)).map(({ rule }) => rule);
  };
  return { held, decide: (context) => offersOf(held(context), context, shelf) };
}
