import { changeLines } from '@uptier/example-parts/change-lines.mjs';
import { countUp } from './count-up.mjs';

/** Carts live in memory; beyond this many, the oldest is forgotten. */
const MOST_CARTS = 1000;

/** @typedef {import('../shop/open-market.mjs').Market} Market */
/** @typedef {ReturnType<typeof openCarts>} Carts */

/** What each shopper has in his cart. It stays as he changes the language; the prices are each market's own. */
export function openCarts() {
  /** @type {Map<string, readonly import('@uptier/example-parts/change-lines.mjs').Line[]>} */
  const carts = new Map();

  return {
    /**
     * @param {string} visit
     * @param {Market} market
     */
    read: (visit, market) => countUp(carts.get(visit) ?? [], market),
    /** @param {{ visit: string, market: Market, wanted: import('@uptier/example-parts/read-change.mjs').Change }} input */
    change({ visit, market, wanted }) {
      const lines = changeLines(carts.get(visit) ?? [], wanted, market.find);
      carts.set(visit, lines);
      const [oldest] = carts.keys();
      if (carts.size > MOST_CARTS && oldest) carts.delete(oldest);
      return countUp(lines, market);
    },
  };
}
