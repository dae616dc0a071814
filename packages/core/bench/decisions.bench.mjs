import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { besideSamples, growthSamples } from './measure/decision-samples.mjs';

export const title = 'One decision: the best three offers of a product page';

export const notes = `The product of the page, three cart lines, a segment and a time. A campaign asks for all of some of: a category in the cart, a
category not in the cart, the product's category, the subtotal, the segment, a schedule; it offers upgrades up to a share, links, or
fixed products. "Strict": each asks for a category, so that few hold. Each shop has a process of its own, in which all take turns.
Before timing, all engines agree on which campaigns hold.

The work differs. The peers find which campaigns hold, and one plain function makes their offers. Uptier asks all its guards of
every candidate, scores it, composes prices and gains, and stops when three offers stand; with a trace it tells what became of
every candidate. The plain scan has no index: it holds every product against every campaign. It is measured a few times only.`;

// Whole families of three tiers, so a little below the round numbers.
const PRODUCTS = [999, 9_999, 99_999];
const CAMPAIGNS = [10, 200, 2_000];
const STRICT = { products: 9_999, rules: 200, strict: true };
const SLICE = 10;
/** A shop of 100,000 products and its catalog, twice. */
const MEMORY = '--max-old-space-size=4096';

const SCRIPT = fileURLToPath(new URL('measure/time-cells.mjs', import.meta.url));

/** @typedef {import('./measure/decision-samples.mjs').Timed} Timed */

/**
 * @param {{ sizes: readonly object[], peers?: string, rounds: number }} asked
 * @returns {Promise<Timed[]>}
 */
async function time(asked) {
  const args = [MEMORY, SCRIPT, JSON.stringify({ ...asked, slice: SLICE })];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

/** @param {{ peers: string, isQuick: boolean }} options Quick: without the largest shop, which takes most of the time. */
export async function bench({ peers, isQuick }) {
  const products = PRODUCTS.slice(0, isQuick ? 2 : 3);
  const rounds = isQuick ? 8 : 16;
  const sizes = products.flatMap((count) => CAMPAIGNS.map((rules) => ({ products: count, rules })));
  const timed = [];
  for (const size of [...sizes, STRICT])
    timed.push(...(await time({ sizes: [size], peers, rounds })));
  const own = sizes.filter(({ rules }) => rules >= 200);
  return [...besideSamples(timed), ...growthSamples(await time({ sizes: own, rounds }))];
}
