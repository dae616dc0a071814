/**
 * @typedef {object} Samples What a benchmark gives for one thing that it measures.
 * @property {string} measure `10 cards painted`
 * @property {string} unit Of both numbers: `bytes`, `ms`.
 * @property {number[]} ours One number a round; of what is exact, one in all.
 * @property {string} [against] Whose the others are: `recommend-js`. Missing where there is nobody to compare with.
 * @property {number[]} [theirs] One number for each of our rounds, taken in the same round.
 *
 * @typedef {object} Row
 * @property {string} measure
 * @property {string} unit
 * @property {number} ours The median.
 * @property {string} [against]
 * @property {number} [theirs] The median.
 * @property {number} [ratio] Ours as a share of theirs, the median of what each round says; less is better.
 */

/**
 * A round slows both sides alike when the machine is busy, so the ratio is made of rounds and not of the two medians.
 * @param {Samples} samples
 * @returns {Row}
 * @throws {Error} Where a number is missing: a row of nothing would pass for a good one.
 */
export function toRow({ measure, unit, ours, against, theirs }) {
  const row = { measure, unit, ours: median(ours, measure) };
  if (against === undefined || theirs === undefined) return row;
  const shares = ours.map((one, round) => one / (theirs[round] ?? Number.NaN));
  return { ...row, against, theirs: median(theirs, measure), ratio: median(shares, measure) };
}

/**
 * @param {readonly number[]} numbers
 * @param {string} measure
 */
function median(numbers, measure) {
  const middle = numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
  if (middle === undefined || !numbers.every(Number.isFinite))
    throw new Error(`${measure}: a number is missing in [${numbers.join(', ')}]`);
  return middle;
}
