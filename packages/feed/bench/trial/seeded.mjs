/**
 * Chance that comes out the same each time: a linear congruential generator, of whose 32 bits the upper ones are used.
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  /** A whole number from 0 to below `count`. @param {number} count */
  const below = (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  /** A list in another order. @template T @param {readonly T[]} list */
  const shuffled = (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  return { below, shuffled };
}
