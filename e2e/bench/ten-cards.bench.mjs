import { chromium } from '@playwright/test';
import { bundlePeers } from './ten-cards/bundle-peers.mjs';
import { measurePage } from './ten-cards/measure-page.mjs';
import { serve } from './ten-cards/serve.mjs';

export const title = 'From the start of the script to ten painted cards';

export const notes = `In Chromium, on a processor four times slower than this one. Ours comes as its tag, fetches its other files and its feed from this
machine, and decides; the others are one file each, with data that is there at once. Cards: ten are in the page. Paint: and have been
painted. Tasks: all that the main thread did until half a second later. Heap: what the page then holds more than before. Buy Button
and Snap draw more than plain cards (a cart, options). On the second page of a visit the files come from the browser's cache.`;

/** What is said of each peer. */
const NAMES = {
  recommend: 'recommend-js with its slider',
  'instant-search': 'InstantSearch',
  snap: 'Searchspring Snap',
  'buy-button': 'Shopify Buy Button',
};

/** @typedef {import('./ten-cards/measure-page.mjs').Measured} Measured */

const MEASURES = /** @type {const} */ ([
  ['cards', 'ten cards', 'ms'],
  ['paint', 'ten cards painted', 'ms'],
  ['tasks', 'main thread', 'ms'],
  ['longest', 'longest task', 'ms'],
  ['heap', 'heap', 'KiB'],
]);

/**
 * @param {{ name: string, ours: Measured[], theirs: Measured[] }} pair
 */
const samplesOf = ({ name, ours, theirs }) =>
  MEASURES.map(([what, measure, unit]) => ({
    measure,
    unit,
    ours: ours.map((one) => one[what]),
    against: name,
    theirs: theirs.map((one) => one[what]),
  }));

/**
 * All pages in turn, round by round; the first round warms up the server.
 * @param {{ browser: import('@playwright/test').Browser, origin: string, rounds: number }} world
 */
async function measureAll({ browser, origin, rounds }) {
  const uptier = { address: `${origin}/uptier`, src: '/uptier.js' };
  const visits = {
    uptier: { ...uptier, isAgain: false },
    again: { ...uptier, isAgain: true },
    ...Object.fromEntries(
      Object.keys(NAMES).map((name) => [
        name,
        { address: `${origin}/${name}`, src: `/${name}.js`, isAgain: false },
      ]),
    ),
  };
  /** @type {Map<string, Measured[]>} */
  const all = new Map(Object.keys(visits).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, visit] of Object.entries(visits)) {
      const measured = await measurePage(browser, visit);
      if (round >= 0) all.get(name)?.push(measured);
    }
  }
  return (/** @type {string} */ name) => all.get(name) ?? [];
}

/** @param {{ peers: string, browser?: string, isQuick: boolean }} options */
export async function bench({ peers, browser: executablePath, isQuick }) {
  const server = await serve(await bundlePeers(peers));
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const rounds = isQuick ? 2 : 9;
    const of = await measureAll({ browser, origin: server.origin, rounds });
    return [
      ...Object.entries(NAMES).flatMap(([id, name]) =>
        samplesOf({ name, ours: of('uptier'), theirs: of(id) }),
      ),
      ...samplesOf({ name: 'ourselves, first page', ours: of('again'), theirs: of('uptier') }).map(
        (one) => ({ ...one, measure: `${one.measure}, second page` }),
      ),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
