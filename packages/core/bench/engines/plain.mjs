import { factsOf } from './facts-of.mjs';
import { offersOf } from './offers-of.mjs';

/** @import { Rule } from '../input/make-rules.mjs' */
/** @import { Shelf } from './shelf.mjs' */

/**
 * Whether a rule holds, as one would write it by hand.
 * @param {Rule} rule
 * @param {ReturnType<typeof factsOf>} facts
 */
export const holds = (rule, { cartCategories, category, subtotal, segment, now }) =>
  (rule.cartHas === undefined || cartCategories.includes(rule.cartHas)) &&
  (rule.category === undefined || category.includes(rule.category)) &&
  (rule.atLeast === undefined || subtotal >= rule.atLeast) &&
  (rule.below === undefined || subtotal < rule.below) &&
  (rule.segment === undefined || segment === rule.segment) &&
  (rule.from === undefined || now >= rule.from) &&
  (rule.until === undefined || now < rule.until) &&
  (rule.cartHasNot === undefined || !cartCategories.includes(rule.cartHasNot));

/**
 * Plain JavaScript: a Map of the products, and a filter over the rules.
 * @param {{ rules: Rule[], shelf: Shelf }} given
 */
export function makePlain({ rules, shelf }) {
  const held = (context) => {
    const facts = factsOf(context, (id) => shelf.byId.get(id));
    return rules.filter((rule) => holds(rule, facts));
  };
  return { held, decide: (context) => offersOf(held(context), context, shelf) };
}
