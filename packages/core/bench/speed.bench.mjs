/**
 * How fast Uptier decides beside json-rules-engine, json-logic-js, plain JavaScript and a naive scan, and how
 * fast it reads a feed beside `JSON.parse`: all in one process and in turns, so that the ratios can be trusted
 * where the times cannot. `--quick` leaves out the large sizes. It measures and judges; it never fails for being slow.
 */
import { checkAgreement } from './measure/check-agreement.mjs';
import { makeCells } from './measure/make-cells.mjs';
import { reportDecisions, reportReading, reportTargets } from './measure/report.mjs';
import { judgeDecisions, judgeReading } from './measure/targets.mjs';
import { timeDecisions } from './measure/time-decisions.mjs';
import { timeReading } from './measure/time-reading.mjs';

const isQuick = process.argv.includes('--quick');

// Whole families of three tiers, so a little below the round numbers.
const PRODUCTS = { small: 999, middle: 9_999, large: isQuick ? 29_997 : 99_999 };

const SIZES = [
  { products: PRODUCTS.small, rules: 200 },
  { products: PRODUCTS.middle, rules: 10 },
  { products: PRODUCTS.middle, rules: 200 },
  { products: PRODUCTS.middle, rules: 2_000 },
  { products: PRODUCTS.large, rules: 200 },
  { products: PRODUCTS.middle, rules: 200, strict: true },
];

const NOTES = `
The task: a product page, three cart lines, a segment and a time; the best three offers.
A rule asks for all of some of: a category in the cart, a category not in the cart, the product's category, the
subtotal, the segment, a schedule. It offers upgrades up to a share, links, or fixed products. "strict": every rule
asks for a category, so that few hold.

Where the work differs:
- The peers only find which rules hold. Then one and the same plain function makes their offers: it leaves out what
  is held or sold out, and sorts.
- Uptier asks all its guards of every candidate, scores it, and composes prices and gains. With a trace it tells of every
  candidate what became of it.
- Without a trace Uptier asks campaign after campaign and stops when three offers stand. The peers ask all rules, as
  they are made to.
- Links are campaigns for the peers. Uptier proposes them behind all campaigns: its campaign for such a rule has the
  condition, which is asked, and offers nothing.
- json-rules-engine gets one priority for all rules: with many it would ask one after the other.
- The naive scan has no index, and is measured a few times only.
- All make offers for the product of the page alone; the cart decides only which rules hold.
Before timing, on some contexts of every size: the rules that hold are the same in all engines. The offers are not
compared: Uptier's guards refuse some that the peers would make.`;

// Reading first, while there is little else on the heap. How the first reading of a page goes, `cold.bench.mjs` tells.
const readings = [
  { products: PRODUCTS.large, rules: 200, rounds: isQuick ? 3 : 5 },
  { products: PRODUCTS.middle, rules: 200, rounds: isQuick ? 7 : 15 },
  { products: PRODUCTS.small, rules: 200, rounds: 41 },
]
  .map(timeReading)
  .toReversed();

const cells = makeCells(SIZES);
const agreed = [];
for (const cell of cells) agreed.push(await checkAgreement(cell, isQuick ? 20 : 50));
const times = await timeDecisions(cells, { rounds: isQuick ? 10 : 24, slice: 15 });

const timesOf = (products, rules) => {
  const [, found] = [...times].find(
    ([{ size }]) => size.products === products && size.rules === rules && !size.strict,
  );
  return found;
};

reportDecisions(times, agreed);
reportReading(readings);
reportTargets([...judgeDecisions(timesOf, PRODUCTS), ...judgeReading(readings)]);
console.log(NOTES);
