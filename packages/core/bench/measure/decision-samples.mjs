/** @import { Cell } from './make-cells.mjs' */

/** @typedef {{ size: Cell['size'], of: Record<string, (number | null)[]> }} Timed Microseconds by engine and round. */

const OURS = 'Uptier';
const TRACED = 'Uptier, with trace';
const TRACE_PEER = 'json-rules-engine';

const whole = (value) => value.toLocaleString('en-US');

/** @param {Cell['size']} size */
const nameOf = ({ products, rules, strict }) =>
  `${whole(products)} products, ${whole(rules)} campaigns${strict ? ', strict' : ''}`;

/**
 * The rounds in which both took part.
 * @param {readonly (number | null)[]} ours
 * @param {readonly (number | null)[]} theirs
 */
function pair(ours, theirs) {
  const both = ours.map((_, round) => round).filter((round) => theirs[round] !== null);
  return {
    unit: 'µs',
    ours: both.map((round) => ours[round]),
    theirs: both.map((round) => theirs[round]),
  };
}

/**
 * Ours beside each peer at every size.
 * @param {readonly Timed[]} timed
 */
export function besideSamples(timed) {
  const beside = timed.flatMap(({ size, of }) =>
    Object.keys(of)
      .filter((engine) => engine !== OURS && engine !== TRACED)
      .map((against) => ({ measure: nameOf(size), against, ...pair(of[OURS], of[against]) })),
  );
  const traced = timed.map(({ size, of }) => ({
    measure: `${nameOf(size)}, with a trace`,
    against: TRACE_PEER,
    ...pair(of[TRACED], of[TRACE_PEER]),
  }));
  return [...beside, ...traced];
}

/**
 * Ours beside ourselves in a smaller shop, and with fewer campaigns.
 * @param {readonly Timed[]} timed
 */
export function growthSamples(timed) {
  const largest = Math.max(...timed.map(({ size }) => size.products));
  const own = (products, rules) =>
    timed.find(({ size }) => size.products === products && size.rules === rules).of[OURS];
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
