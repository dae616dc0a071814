import { median } from './stats.mjs';

/** @import { Cell } from './make-cells.mjs' */

/** @typedef {Record<string, number[][]>} Times Microseconds by engine and round. */

const OURS = 'Uptier';
const TRACED = 'Uptier, with trace';
const TRACE_PEER = 'json-rules-engine';

const whole = (value) => value.toLocaleString('en-US');

/** @param {Cell['size']} size */
const nameOf = ({ products, rules, strict }) =>
  `${whole(products)} products, ${whole(rules)} campaigns${strict ? ', strict' : ''}`;

/**
 * The rounds in which both took part, as a median each.
 * @param {number[][]} ours
 * @param {number[][]} theirs
 */
function pair(ours, theirs) {
  const both = ours.map((_, round) => round).filter((round) => theirs[round].length > 0);
  return {
    unit: 'µs',
    ours: both.map((round) => median(ours[round])),
    theirs: both.map((round) => median(theirs[round])),
  };
}

/**
 * Ours beside each peer at every size; then beside ourselves in a smaller shop.
 * @param {ReadonlyMap<Cell, Times>} times
 */
export function decisionSamples(times) {
  const beside = [...times].flatMap(([{ size }, of]) =>
    Object.keys(of)
      .filter((engine) => engine !== OURS && engine !== TRACED)
      .map((against) => ({ measure: nameOf(size), against, ...pair(of[OURS], of[against]) })),
  );
  const traced = [...times].map(([{ size }, of]) => ({
    measure: `${nameOf(size)}, with a trace`,
    against: TRACE_PEER,
    ...pair(of[TRACED], of[TRACE_PEER]),
  }));
  return [...beside, ...traced, ...growthSamples(times)];
}

/** @param {ReadonlyMap<Cell, Times>} times */
function growthSamples(times) {
  const cells = [...times];
  const sizes = cells.map(([{ size }]) => size);
  const largest = Math.max(...sizes.map(({ products }) => products));
  const own = (products, rules) =>
    cells.find(
      ([{ size }]) => size.products === products && size.rules === rules && !size.strict,
    )[1][OURS];
  return [
    {
      measure: `${whole(largest)} products, 200 campaigns`,
      against: 'ourselves at 999 products',
      ...pair(own(largest, 200), own(999, 200)),
    },
    {
      measure: '9,999 products, 2,000 campaigns',
      against: 'ourselves at 200 campaigns',
      ...pair(own(9_999, 2_000), own(9_999, 200)),
    },
  ];
}
