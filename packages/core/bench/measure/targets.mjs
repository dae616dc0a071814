import { median, ratio } from './stats.mjs';

/**
 * What was promised, what was measured, and whether it holds.
 * @typedef {{ claim: string, target: string, measured: number, holds: boolean }} Verdict
 */

/**
 * @param {string} claim
 * @param {number} least
 * @param {number} measured
 * @returns {Verdict}
 */
const atLeast = (claim, least, measured) => ({
  claim,
  target: `>= ${least}x`,
  measured,
  holds: measured >= least,
});

/**
 * @param {string} claim
 * @param {number} most
 * @param {number} measured
 * @returns {Verdict}
 */
const atMost = (claim, most, measured) => ({
  claim,
  target: `<= ${most}x`,
  measured,
  holds: measured <= most,
});

/**
 * @param {(products: number, rules: number) => Record<string, number[][]>} timesOf by size of the shop
 * @param {{ small: number, middle: number, large: number }} products
 * @returns {Verdict[]}
 */
export function judgeDecisions(timesOf, { small, middle, large }) {
  const main = timesOf(middle, 200);
  const peer = main['json-rules-engine'];
  const own = (products, rules) => timesOf(products, rules)['Uptier'];
  return [
    atLeast('faster than json-rules-engine', 100, ratio(peer, main['Uptier'])),
    atLeast('the same, with a trace', 20, ratio(peer, main['Uptier, with trace'])),
    atMost(
      `slower with ${Math.round(large / small)} times the products`,
      2,
      ratio(own(large, 200), own(small, 200)),
    ),
    atMost('slower at 2,000 than at 200 campaigns', 4, ratio(own(middle, 2000), own(middle, 200))),
  ];
}

/**
 * How many times as long as `JSON.parse` it takes to read a feed and to make all indexes.
 * @param {ReturnType<typeof import('./time-reading.mjs').timeReading>} reading
 */
export const shareOfParse = ({ rounds }) => median(rounds.map(({ parse, all }) => all / parse));

/**
 * @param {ReturnType<typeof import('./time-reading.mjs').timeReading>[]} readings
 * @returns {Verdict[]}
 */
export const judgeReading = (readings) =>
  readings.map((reading) =>
    atMost(
      `reading and indexing, of JSON.parse, ${reading.products.toLocaleString('en-US')} products`,
      2,
      shareOfParse(reading),
    ),
  );
