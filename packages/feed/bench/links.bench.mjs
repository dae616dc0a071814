import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linksOfFeed } from './trial/links-of-feed.mjs';
import { readBaskets } from './trial/read-baskets.mjs';
import { mean, scoreMethod } from './trial/score-method.mjs';
import { simpleMethods } from './trial/simple-methods.mjs';
import { splitBaskets } from './trial/split-baskets.mjs';

export const title = 'What the links of a feed foretell';

export const notes = `The last orders are hidden, product by product, and looked for by the links that were mined from the orders before. A miss is a
product that is not among the first five; the place is 1 less the mean of 1 / place. The same for the simple methods.`;

const slice = (name) => fileURLToPath(new URL(`../test/fixtures/${name}`, import.meta.url));

const SLICES = [
  slice('online-retail-orders/orders.csv.gz'),
  '--keep',
  String.raw`^\d{5}`,
  slice('pizza-orders/order-details.csv.gz'),
  '--column',
  'product_id=pizza_id',
];

/** @param {readonly string[]} args */
function readSources(args) {
  const sources = [];
  for (let i = 0; i < args.length; i++) {
    const source = sources.at(-1);
    if (args[i] === '--keep') source.keep = new RegExp(args[++i]);
    else if (args[i] === '--cut') source.cut = new RegExp(args[++i]);
    else if (args[i] === '--column') {
      const [ours, theirs] = args[++i].split('=');
      source.columns[ours] = theirs;
    } else sources.push({ path: args[i], columns: {}, keep: /./, cut: /(?!)/ });
  }
  return sources;
}

const MEASURES = {
  misses: (scores) => 1 - mean(scores.map(({ hit }) => hit)),
  place: (scores) => 1 - mean(scores.map(({ mrr }) => mrr)),
};

const nameOf = (path) => `${basename(dirname(path))}/${basename(path).replace(/\..*$/, '')}`;

async function samplesOf(source) {
  const { learnt, tried } = splitBaskets(await readBaskets(source));
  const { best, ...simple } = simpleMethods(learnt);
  const feed = await linksOfFeed(learnt);
  const ours = scoreMethod(tried, feed.best, feed.linksOf);
  return Object.entries(simple).flatMap(([against, linksOf]) => {
    const theirs = scoreMethod(tried, best, linksOf);
    return Object.entries(MEASURES).map(([name, of]) => ({
      measure: `${name}, ${nameOf(source.path)}`,
      unit: '',
      ours: [of(ours)],
      against,
      theirs: [of(theirs)],
    }));
  });
}

/**
 * No clock. Without words: the slices that lie with the tests; else order files, or folders of them, each with options
 * behind it: `--column product_id=pizza_id`, `--keep REGEX` (products that count), `--cut REGEX` (what is left off a
 * product's name).
 * @param {{ args: readonly string[] }} options
 */
export async function bench({ args }) {
  const samples = [];
  for (const source of readSources(args.length > 0 ? args : SLICES))
    samples.push(...(await samplesOf(source)));
  return samples;
}
