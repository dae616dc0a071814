import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFeed } from '../input/make-feed.mjs';
import { makeProducts } from '../input/make-products.mjs';
import { makeRules } from '../input/make-rules.mjs';

const PRODUCTS = [999, 9_999];
const CAMPAIGNS = 20;
const WAYS = { page: 'first, as a page does', whole: 'first, the whole feed' };
const READING = ['open', 'find', 'family'];

const SCRIPT = fileURLToPath(new URL('read-cold.mjs', import.meta.url));

/**
 * @param {string} way
 * @param {string} file
 * @returns {Record<string, number>} ms by step
 */
const readOnce = (way, file) =>
  JSON.parse(execFileSync(process.execPath, [SCRIPT, way, file], { encoding: 'utf8' }));

/**
 * What a page pays for a whole feed: it is read once, before the engine has optimised anything. So each reading has a
 * process of its own, the ways in turns, each beside the `JSON.parse` of its own process.
 * @param {number} rounds
 */
export function coldSamples(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'uptier-cold-'));
  try {
    return PRODUCTS.flatMap((count) => samplesOf(count, { rounds, folder }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {number} count
 * @param {{ rounds: number, folder: string }} options
 */
function samplesOf(count, { rounds, folder }) {
  const file = join(folder, `${count}.json`);
  const rules = makeRules({ count: CAMPAIGNS, products: count });
  writeFileSync(file, makeFeed({ products: makeProducts(count), rules }));
  const times = Array.from({ length: rounds }, () =>
    Object.keys(WAYS).map((way) => readOnce(way, file)),
  );
  return Object.values(WAYS).map((name, i) => ({
    measure: `${name}, ${count.toLocaleString('en-US')} products`,
    unit: 'ms',
    ours: times.map((round) => READING.reduce((sum, step) => sum + round[i][step], 0)),
    against: 'JSON.parse',
    theirs: times.map((round) => round[i].parse),
  }));
}
