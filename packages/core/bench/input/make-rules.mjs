import { categoryNames, categoryPaths } from './departments.mjs';
import { seeded } from './seeded.mjs';

export const SEGMENTS = ['student', 'family', 'business', 'senior'];
export const YEAR = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2027, 0, 1) };

const DAY = 86_400_000;

/**
 * A merchant's rule, as data that every engine gets in its own words. All tests that it states must hold.
 * @typedef {{
 *   id: string,
 *   priority: number,
 *   cartHas?: string,
 *   cartHasNot?: string,
 *   category?: string,
 *   from?: number,
 *   until?: number,
 *   atLeast?: number,
 *   below?: number,
 *   segment?: string,
 *   action: { type: 'upgrade', upTo: number } | { type: 'links' } | { type: 'fixed', ids: string[] },
 * }} Rule
 */

/**
 * Rules, first the one that counts most. `strict` ones all ask for a category, so that few of them hold.
 * @param {{ count: number, products: number, strict?: boolean }} asked
 * @returns {Rule[]}
 */
export function makeRules({ count, products, strict = false }) {
  const chance = seeded(11);
  return Array.from({ length: count }, (_, i) => ({
    id: `c${String(i).padStart(4, '0')}`,
    priority: count - i,
    ...makeTests(chance, strict),
    action: makeAction(chance, products),
  }));
}

/**
 * @param {ReturnType<typeof seeded>} chance
 * @param {boolean} strict
 */
function makeTests(chance, strict) {
  const begin = YEAR.from + chance.whole(300) * DAY;
  const bound = 2_000 * (1 + chance.whole(10));
  const tests = {
    ...((strict ? chance.happens(0.5) : chance.happens(0.35)) && {
      cartHas: chance.oneOf(categoryNames),
    }),
    ...(chance.happens(0.4) && { [chance.happens(0.5) ? 'atLeast' : 'below']: bound }),
    ...(chance.happens(0.3) && { segment: chance.oneOf(SEGMENTS) }),
    ...(chance.happens(0.4) && { from: begin, until: begin + (60 + chance.whole(240)) * DAY }),
    ...(chance.happens(0.3) && { cartHasNot: chance.oneOf(categoryNames) }),
  };
  const asksCategory = strict ? !('cartHas' in tests) || chance.happens(0.3) : chance.happens(0.3);
  return asksCategory ? { ...tests, category: chance.oneOf(categoryPaths)[0] } : tests;
}

/**
 * @param {ReturnType<typeof seeded>} chance
 * @param {number} products
 * @returns {Rule['action']}
 */
function makeAction(chance, products) {
  const kind = chance.next();
  if (kind < 0.4) return { type: 'upgrade', upTo: 0.1 + chance.whole(5) / 10 };
  if (kind < 0.7) return { type: 'links' };
  const ids = Array.from({ length: 1 + chance.whole(3) }, () => `p${chance.whole(products)}`);
  return { type: 'fixed', ids };
}
