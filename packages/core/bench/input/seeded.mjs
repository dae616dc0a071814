/**
 * Chance that comes out the same in every run (mulberry32), so that two runs time the same work.
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  /** @param {number} below */
  const whole = (below) => Math.floor(next() * below);
  return {
    /** 0..1 */
    next,
    /** 0, 1, ... below - 1 */
    whole,
    /**
     * @template T
     * @param {readonly T[]} list
     * @returns {T}
     */
    oneOf: (list) => list[whole(list.length)],
    /** @param {number} probability */
    happens: (probability) => next() < probability,
  };
}
