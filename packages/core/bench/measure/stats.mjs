/**
 * The value below which `share` of the numbers lie.
 * @param {readonly number[]} numbers
 * @param {number} share 0..1
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** @param {readonly number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5);

/**
 * How many times as long `a` takes as `b`: the median over the rounds of what each round says, so that a busy
 * minute of the machine, which slows both, does not count.
 * @param {readonly (readonly number[])[]} a samples by round
 * @param {readonly (readonly number[])[]} b samples by round
 */
export const ratio = (a, b) => median(a.map((round, i) => median(round) / median(b[i])));
