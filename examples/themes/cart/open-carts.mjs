import { changeLines } from '@uptier/example-parts/change-lines.mjs';
import { countUp } from './count-up.mjs';

/** Carts live in memory; beyond this many, the oldest is forgotten. */
const MOST_CARTS = 1000;

/** @typedef {import('../shop/open-brands.mjs').Brand} Brand */
/** @typedef {ReturnType<typeof openCarts>} Carts */

/** What each shopper has in his cart at each brand. A cart begins with what shows the widgets at work. */
export function openCarts() {
  /** @type {Map<string, readonly import('@uptier/example-parts/change-lines.mjs').Line[]>} */
  const carts = new Map();

  /**
   * @param {string} visit
   * @param {Brand} brand
   */
  const linesOf = (visit, brand) => carts.get(`${brand.id} ${visit}`) ?? brand.startsWith;

  return {
    /**
     * @param {string} visit
     * @param {Brand} brand
     */
    read: (visit, brand) => countUp(linesOf(visit, brand), brand),
    /** @param {{ visit: string, brand: Brand, wanted: import('@uptier/example-parts/read-change.mjs').Change }} input */
    change({ visit, brand, wanted }) {
      const lines = changeLines(linesOf(visit, brand), wanted, brand.find);
      carts.set(`${brand.id} ${visit}`, lines);
      const [oldest] = carts.keys();
      if (carts.size > MOST_CARTS && oldest) carts.delete(oldest);
      return countUp(lines, brand);
    },
  };
}
