/**
 * What a page pays for a whole feed: it is read once, before the engine has optimised anything. So each reading has a
 * process of its own, the ways in turns, each beside the `JSON.parse` of its own process. `--quick` tries fewer.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFeed } from './input/make-feed.mjs';
import { makeProducts } from './input/make-products.mjs';
import { makeRules } from './input/make-rules.mjs';
import { printTable, short } from './measure/print-table.mjs';
import { median } from './measure/stats.mjs';

const isQuick = process.argv.includes('--quick');
const ROUNDS = isQuick ? 5 : 21;
const PRODUCTS = [999, 9_999];
const CAMPAIGNS = 20;
const WAYS = ['page', 'whole'];
const READING = ['open', 'find', 'family'];

const script = fileURLToPath(new URL('measure/read-cold.mjs', import.meta.url));

/**
 * @param {string} way
 * @param {string} file
 * @returns {Record<string, number>}
 */
const readOnce = (way, file) =>
  JSON.parse(execFileSync(process.execPath, [script, way, file], { encoding: 'utf8' }));

const sum = (times) => READING.reduce((all, step) => all + times[step], 0);

/**
 * @param {string} name
 * @param {readonly Record<string, number>[]} rounds
 */
function rowOf(name, rounds) {
  const middle = (of) => short(median(rounds.map(of)));
  const steps = ['parse', ...READING].map((step) => middle((times) => times[step]));
  const share = middle((times) => sum(times) / times.parse);
  return [name, ...steps, `${share}x`, middle(({ decide }) => decide)];
}

/**
 * @param {number} count
 * @param {string} folder
 */
function measure(count, folder) {
  const file = join(folder, `${count}.json`);
  const rules = makeRules({ count: CAMPAIGNS, products: count });
  writeFileSync(file, makeFeed({ products: makeProducts(count), rules }));
  const rounds = Array.from({ length: ROUNDS }, () => WAYS.map((way) => readOnce(way, file)));
  return WAYS.map((way, i) =>
    rowOf(
      `${count.toLocaleString('en-US')} products, ${way}`,
      rounds.map((round) => round[i]),
    ),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'uptier-cold-'));
try {
  printTable(
    `The first reading of a process: median of ${ROUNDS}, in ms (page: a product when it is asked for; whole: readFeed)`,
    [
      [
        '',
        'JSON.parse',
        'open',
        'find by path',
        'family',
        'reading, of JSON.parse',
        'first decision',
      ],
      ...PRODUCTS.flatMap((count) => measure(count, folder)),
    ],
  );
} finally {
  rmSync(folder, { recursive: true });
}
