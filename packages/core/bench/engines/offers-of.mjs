/** @import { Shelf } from './shelf.mjs' */
/** @import { Rule } from '../input/make-rules.mjs' */

const MOST = 3;

/**
 * The best three offers of the rules that hold: the same for every peer. It looks up upgrades, links and
 * fixed products, leaves out what is held or sold out, and keeps each product once.
 * @param {readonly Rule[]} rules
 * @param {any} context
 * @param {Shelf} shelf
 */
export function offersOf(rules, { product, cart }, { byId, families }) {
  const current = byId.get(product.id);
  const held = new Set([product.id, ...cart.lines.map(({ id }) => id)]);
  const best = new Map();
  const propose = (candidate, score) => {
    if (!candidate?.available || held.has(candidate.id)) return;
    if (score > (best.get(candidate) ?? -1)) best.set(candidate, score);
  };
  for (const { action, priority } of rules) {
    if (action.type === 'fixed') for (const id of action.ids) propose(byId.get(id), priority);
    if (action.type === 'links') {
      for (const [id, weight] of current.links.complements)
        propose(byId.get(id), priority + weight);
    }
    if (action.type !== 'upgrade') continue;
    for (const version of families.get(current.family)) {
      const isHigher = version.tier > current.tier;
      if (isHigher && version.price <= current.price * (1 + action.upTo))
        propose(version, priority);
    }
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(([offered]) => offered);
}
