// From the start of the script to ten painted cards, on a phone four times slower than this machine: ours with its
// decision, and with all its files and its feed to fetch; the others as one file, with data that is there at once.
// `uptier-again` is the second page of a visit: our files and feed are in the browser's cache, its process is warm.
// The goals are for the first. A tag takes no feed but by its address, so there is no row with our data at once.
// Goals: 0.9 of recommend-js with its slider, 0.3 of InstantSearch, 0.1 of Snap and of Buy Button, and no longer task
// than recommend-js has.
// It needs a build; `UPTIER_BROWSER` names the browser.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { bundleFarPeers } from './ten-cards/bundle-far-peers.mjs';
import { serve } from './ten-cards/serve.mjs';

const ROUNDS = 9;
const SLOWER = 4;

/**
 * Where Chromium tells of its tasks with the promises that run at their end. Those of `toplevel` end before: what a
 * module does once it has come would be in none.
 */
const TASKS = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** @typedef {{ cards: number, paint: number, longest: number, busy: number }} Times Milliseconds. */

/**
 * What a peer's own parts must share, though ours is another version of it.
 * @param {string} peer
 */
function preactOf(peer) {
  const entry = createRequire(import.meta.url).resolve(peer);
  return dirname(createRequire(entry).resolve('preact/package.json'));
}

/** @param {{ name: string, peer: string }} script */
async function bundle({ name, peer }) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `ten-cards/peers/${name}.js`)],
    bundle: true,
    minify: true,
    alias: { preact: preactOf(peer) },
    write: false,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Puts the script in, and answers how many milliseconds later ten cards are there, and have been painted.
 * @param {string} src
 * @returns {Promise<Pick<Times, 'cards' | 'paint'>>}
 */
const timeCards = (src) =>
  new Promise((resolve, reject) => {
    const place = /** @type {Element} */ (document.querySelector('#place'));
    const start = performance.now();
    const script = document.createElement('script');
    script.src = src;
    script.dataset['feed'] = '/feed.json';
    document.head.append(script);
    const look = () => {
      const root =
        place.querySelector('uptier-carousel')?.shadowRoot ??
        place.querySelector('iframe')?.contentDocument ??
        place;
      const titles = 'li h3, .card h3, .ss__result__details__title, .shopify-buy__product__title';
      if (root.querySelectorAll(titles).length < 10) {
        if (performance.now() - start > 20_000) reject(new Error(`${src}: no ten cards`));
        else requestAnimationFrame(look);
        return;
      }
      const cards = performance.now() - start;
      requestAnimationFrame(() =>
        setTimeout(() => resolve({ cards, paint: performance.now() - start })),
      );
    };
    requestAnimationFrame(look);
  });

/**
 * The main thread's tasks in a trace of Chromium.
 * @param {Buffer} trace
 */
function tasksOf(trace) {
  /** @type {{ name: string, tid: number, pid: number, dur?: number, args: { name?: string } }[]} */
  const events = JSON.parse(trace.toString()).traceEvents;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`),
  );
  return tasks.map(({ dur = 0 }) => dur / 1000);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {string} name
 * @returns {Promise<Times>}
 */
async function run(browser, origin, name) {
  const page = await browser.newPage();
  const isOurs = name.startsWith('uptier');
  const src = isOurs ? '/uptier.js' : `/${name}.js`;
  const address = `${origin}/${isOurs ? 'uptier' : name}`;
  await page.goto(address);
  if (name === 'uptier-again') {
    await page.evaluate(timeCards, src);
    await page.goto(address);
  }
  await page.waitForTimeout(200);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, { categories: TASKS });
  const times = await page.evaluate(timeCards, src);
  await page.waitForTimeout(500);
  const tasks = tasksOf(await browser.stopTracing());
  await page.close();
  return { ...times, longest: Math.max(...tasks), busy: tasks.reduce((sum, one) => sum + one, 0) };
}

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const PEERS = [
  { name: 'recommend', peer: '@algolia/recommend-js' },
  { name: 'instant-search', peer: 'instantsearch.js' },
];
/** @type {Map<string, string>} */
const scripts = new Map();
for (const one of PEERS) scripts.set(one.name, await bundle(one));
for (const [name, script] of await bundleFarPeers()) scripts.set(name, script);
const server = await serve(scripts);
const executablePath = process.env['UPTIER_BROWSER'];
const browser = await chromium.launch(executablePath ? { executablePath } : {});
/** @type {Map<string, Times[]>} */
const all = new Map(['uptier', 'uptier-again', ...scripts.keys()].map((name) => [name, []]));
// The first round warms up the server.
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, times] of all) {
    const measured = await run(browser, server.origin, name);
    if (round >= 0) times.push(measured);
  }
}
await browser.close();
server.close();

console.log(
  'medians in ms to ten cards in the page and to their paint, the longest task and all tasks; and ours as a share of theirs (median of the rounds’ ratios)',
);
for (const [name, times] of all) {
  const cells = /** @type {const} */ (['cards', 'paint', 'longest', 'busy']).map((what) => {
    const ours = (all.get('uptier') ?? []).map((one) => one[what]);
    const theirs = times.map((one) => one[what]);
    const ratio = median(ours.map((one, round) => one / (theirs[round] ?? Number.NaN)));
    return `${what} ${median(theirs).toFixed(0)} (${ratio.toFixed(2)})`;
  });
  console.log(`${name.padEnd(16)} ${cells.join('  ')}`);
}
