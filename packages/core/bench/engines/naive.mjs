import { factsOf } from './facts-of.mjs';
import { holds } from './plain.mjs';

/** @import { Rule } from '../input/make-rules.mjs' */
/** @import { Shelf } from './shelf.mjs' */

const MOST = 3;

/** What one rule says of one product: how much it wants it, or nothing. */
function scoreOf({ action, priority }, product, current) {
  if (action.type === 'fixed') return action.ids.includes(product.id) ? priority : undefined;
  if (action.type === 'links') {
    const link = current.links.complements.find(([id]) => id === product.id);
    return link && priority + link[1];
  }
  const isHigher = product.family === current.family && product.tier > current.tier;
  return isHigher && product.price <= current.price * (1 + action.upTo) ? priority : undefined;
}

/**
 * A naive scan: no index at all; every product is held against every rule that holds.
 * @param {{ rules: Rule[], shelf: Shelf }} given
 */
export function makeNaive({ rules, shelf: { products } }) {
  const find = (id) => products.find((product) => product.id === id);
  const held = (context) => {
    const facts = factsOf(context, find);
    return rules.filter((rule) => holds(rule, facts));
  };
  const decide = (context) => {
    const holding = held(context);
    const current = find(context.product.id);
    const taken = [current.id, ...context.cart.lines.map(({ id }) => id)];
    return products
      .filter(({ id, available }) => available && !taken.includes(id))
      .map((product) => ({
        product,
        score: Math.max(-1, ...holding.map((rule) => scoreOf(rule, product, current) ?? -1)),
      }))
      .filter(({ score }) => score >= 0)
      .sort((a, b) => b.score - a.score || (a.product.id < b.product.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ product }) => product);
  };
  return { held, decide };
}
