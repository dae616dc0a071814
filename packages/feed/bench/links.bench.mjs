/**
 * How well the feed's own links foretell what else is in an order, beside the best simple methods. No clock: a gate for
 * whoever changes how links are mined.
 *
 *   node bench/links.bench.mjs                         the slices that lie with the tests
 *   node bench/links.bench.mjs FILE [option ...] ...   order files, or folders of them
 *
 * Options of the file before them: --column product_id=pizza_id, --keep REGEX (products that count), --cut REGEX (what
 * is left off a product's name).
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linksOfFeed } from './trial/links-of-feed.mjs';
import { readBaskets } from './trial/read-baskets.mjs';
import { mean, scoreMethod } from './trial/score-method.mjs';
import { simpleMethods } from './trial/simple-methods.mjs';
import { splitBaskets } from './trial/split-baskets.mjs';

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

const say = (scores) =>
  `${mean(scores.map(({ hit }) => hit)).toFixed(3)}/${mean(scores.map(({ mrr }) => mrr)).toFixed(3)}`;

/** Of the mean of differences between two methods on the same baskets. */
function lead(ours, theirs, of) {
  const gains = ours.map((score, i) => score[of] - theirs[i][of]);
  const gain = mean(gains);
  const error = Math.sqrt(mean(gains.map((one) => (one - gain) ** 2)) / gains.length);
  return { gain, error };
}

async function tryOn(source) {
  const baskets = await readBaskets(source);
  const { learnt, tried } = splitBaskets(baskets);
  const { best, ...simple } = simpleMethods(learnt);
  const feed = await linksOfFeed(learnt);
  const ours = scoreMethod(tried, feed.best, feed.linksOf);
  const theirs = Object.entries(simple).map(([name, linksOf]) => ({
    name,
    scores: scoreMethod(tried, best, linksOf),
  }));
  console.log(`${basename(source.path)}: ${baskets.length} baskets, tried on ${tried.length}`);
  for (const { name, scores } of theirs) console.log(`  ${name.padEnd(14)} ${say(scores)}`);
  console.log(`  ${'feed'.padEnd(14)} ${say(ours)}${feed.usable ? '' : '  (best sellers alone)'}`);
  const behind = theirs.filter(({ scores }) =>
    ['hit', 'mrr'].some((of) => {
      const { gain, error } = lead(ours, scores, of);
      // A feed lists two hundred best sellers, and not all of them.
      return gain < -Math.max(2 * error, 0.002);
    }),
  );
  for (const { name } of behind) console.log(`  behind ${name} by more than two standard errors`);
  return behind.length;
}

const [, , ...args] = process.argv;
let behind = 0;
for (const source of readSources(args.length > 0 ? args : SLICES)) behind += await tryOn(source);
process.exitCode = behind > 0 ? 1 : 0;
