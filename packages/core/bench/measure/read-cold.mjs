/**
 * Reads a feed once and decides once, in a process that has done nothing before, as a page does. Prints the
 * milliseconds of each step as JSON. `node read-cold.mjs page|whole FILE`
 */
import { readFileSync } from 'node:fs';
import { createCatalog, decide, readFeed } from '../../dist/index.js';
import { FeedLoader } from '../../dist/feed-loader.js';
import { PageView } from '../../dist/page-view.js';
import { rules } from '../../dist/rules.js';

const SLOTS = ['upgrade', 'complements'].map((source) => ({
  id: source,
  placement: 'product',
  source,
}));
const CONTEXT = { product: { id: '/p/f0-1' }, now: Date.UTC(2026, 10, 22) };

const QUIET = {
  loadRules: async () => rules,
  now: () => CONTEXT.now,
  memory: {},
  report: console.error,
};

/** @param {unknown} json */
function openPage(json) {
  const ports = { ...QUIET, readJson: async () => json };
  return new FeedLoader(new PageView({ feed: '/feed.json' }, ports)).open();
}

/** @type {Readonly<Record<string, (json: unknown) => unknown>>} */
const WAYS = { page: openPage, whole: (json) => createCatalog(readFeed(json).feed) };

const [, , way, file] = process.argv;
const text = readFileSync(file, 'utf8');
const times = {};
let last = performance.now();
const passed = (step) => {
  const now = performance.now();
  times[step] = now - last;
  last = now;
};
const json = JSON.parse(text);
passed('parse');
const catalog = await WAYS[way](json);
passed('open');
const { id, family } = catalog.find(CONTEXT.product.id);
passed('find');
catalog.family(family);
passed('family');
const [{ offers }] = decide(catalog, CONTEXT, SLOTS);
passed('decide');
if (id !== 'p0' || !offers.length) throw new Error('The page does not find what the feed holds');
console.log(JSON.stringify(times));
