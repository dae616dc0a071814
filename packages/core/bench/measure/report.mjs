import { printTable, short } from './print-table.mjs';
import { median, quantile, ratio } from './stats.mjs';
import { shareOfParse } from './targets.mjs';

/** @import { Cell, Size } from './make-cells.mjs' */
/** @import { Verdict } from './targets.mjs' */

const whole = (value) => value.toLocaleString('en-US');
const MIB = 1024 * 1024;

/** @param {Size} size */
const nameOf = ({ products, rules, strict }) =>
  `${whole(products)} / ${whole(rules)}${strict ? ' strict' : ''}`;

/**
 * @param {ReadonlyMap<Cell, Record<string, number[][]>>} times
 * @param {readonly { held: number, offers: number }[]} agreed
 */
export function reportDecisions(times, agreed) {
  const cells = [...times];
  const engines = Object.keys(cells[0][1]);
  const row = (engine, text) => [engine, ...cells.map(([, of]) => text(of[engine], of['Uptier']))];
  const sizes = cells.map(([{ size }]) => nameOf(size));
  printTable('One decision: median / p99 in microseconds (products / campaigns)', [
    ['', ...sizes],
    ...engines.map((engine) =>
      row(engine, (rounds) => {
        const all = rounds.flat();
        return `${short(median(all))} / ${short(quantile(all, 0.99))}`;
      }),
    ),
    ['campaigns that hold', ...agreed.map(({ held }) => short(held))],
    ['offers', ...agreed.map(({ offers }) => short(offers))],
  ]);
  printTable('How many times as long as Uptier without a trace', [
    ['', ...sizes],
    ...engines.map((engine) => row(engine, (rounds, own) => `${short(ratio(rounds, own))}x`)),
  ]);
}

const middle = ({ rounds }, name) => median(rounds.map((round) => round[name]));

/** @typedef {ReturnType<typeof import('./time-reading.mjs').timeReading>} Reading */

/** @param {readonly Reading[]} readings */
export function reportReading(readings) {
  const row = (title, text) => [title, ...readings.map(text)];
  printTable('Reading a feed (products)', [
    ['', ...readings.map(({ products }) => whole(products))],
    row('feed, MiB', ({ bytes }) => short(bytes / MIB)),
    row('JSON.parse, ms', (of) => short(middle(of, 'parse'))),
    row('readFeed + createCatalog, ms', (of) => short(middle(of, 'read'))),
    row('first look by family, once, ms', (of) => short(middle(of, 'family'))),
    row('first look by SKU, once, ms', (of) => short(middle(of, 'sku'))),
    row('all of it, of JSON.parse', (of) => `${short(shareOfParse(of))}x`),
    row('heap of the JSON, MiB', (of) => short(middle(of, 'jsonHeap') / MIB)),
    row('heap of the catalog beside it, MiB', (of) => short(middle(of, 'catalogHeap') / MIB)),
  ]);
}

/** @param {readonly Verdict[]} verdicts */
export const reportTargets = (verdicts) =>
  printTable('Targets', [
    ['', 'target', 'measured', ''],
    ...verdicts.map(({ claim, target, measured, holds }) => [
      claim,
      target,
      `${short(measured)}x`,
      holds ? 'holds' : 'MISSED',
    ]),
  ]);
