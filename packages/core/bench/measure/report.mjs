import { printTable, short } from './print-table.mjs';
import { median, quantile, ratio } from './stats.mjs';

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

/** @param {readonly ReturnType<typeof import('./time-reading.mjs').timeReading>[]} readings */
export function reportReading(readings) {
  const row = (title, text) => [title, ...readings.map(text)];
  printTable('Reading a feed (products)', [
    ['', ...readings.map(({ products }) => whole(products))],
    row('feed, MiB', ({ bytes }) => short(bytes / MIB)),
    row('JSON.parse, ms', (of) => short(middle(of, 'parse'))),
    row('readFeed + createCatalog, ms', (of) => short(middle(of, 'index'))),
    row('first look by SKU, once, ms', (of) => short(middle(of, 'find'))),
    row('heap of the JSON, MiB', (of) => short(middle(of, 'jsonHeap') / MIB)),
    row('heap beside it, MiB', (of) => short(middle(of, 'catalogHeap') / MIB)),
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
