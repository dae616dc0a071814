import { seeded } from './seeded.mjs';

const HIDDEN = 10;

/**
 * Leave-one-out: each product of a basket (ten at most) is hidden and looked for from the rest. What a method scores
 * alike, or not at all, stands in the order of `best`.
 * @param {readonly string[][]} baskets
 * @param {readonly string[]} best All products, what sells best first.
 * @param {(product: string) => Iterable<readonly [string, number]>} linksOf
 */
export function scoreMethod(baskets, best, linksOf) {
  const chance = seeded(7);
  const place = new Map(best.map((id, i) => [id, i]));
  const scores = [];
  for (const basket of baskets) {
    const known = basket.filter((id) => place.has(id));
    const hidden = basket.length > HIDDEN ? chance.shuffled(basket).slice(0, HIDDEN) : basket;
    const total = new Map();
    for (const id of known)
      for (const [other, weight] of linksOf(id)) total.set(other, (total.get(other) ?? 0) + weight);
    const ranks = hidden.map((id) =>
      place.has(id)
        ? rankOf({ id, known, total, place, best, own: new Map(linksOf(id)) })
        : Infinity,
    );
    scores.push({
      hit: ranks.filter((rank) => rank <= 5).length / ranks.length,
      mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    });
  }
  return scores;
}

/** At which place the hidden product comes: what it would say itself is not heard. */
function rankOf({ id, known, total, place, best, own }) {
  const held = new Set(known);
  const mine = total.get(id) ?? 0;
  const at = place.get(id);
  let better = 0;
  for (let i = 0; i < best.length; i++) {
    const other = best[i];
    if (held.has(other)) continue;
    const score = (total.get(other) ?? 0) - (own.get(other) ?? 0);
    if (score > mine + 1e-9 || (score > mine - 1e-9 && i < at)) better += 1;
  }
  return better + 1;
}

/** @param {readonly number[]} numbers */
export const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
