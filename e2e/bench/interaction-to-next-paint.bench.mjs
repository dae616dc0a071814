import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, devices } from '@playwright/test';

export const title = 'From a tap to the next paint';

export const notes =
  '40 taps on carousel and banner in the gallery, whose cart answers at once, on a phone four times slower than this machine. The browser rounds to 8 ms, and tells nothing below 16.';

const TAPS = 40;
const SLOWER = 4;
/** The browser reports nothing shorter, and rounds to 8 ms. */
const SHORTEST = 16;

/** Round and round until the taps are used up. A name is the start of what a button is called. */
const WALKS = [
  {
    query: 'component=carousel&state=many+offers',
    taps: ['Next', 'Why this', 'Add', 'Next', 'Previous'],
  },
  { query: 'component=banner&state=offer', taps: ['Upgrade', 'Undo'] },
];

/**
 * @template Result
 * @param {(address: string) => Promise<Result>} use
 */
async function withGallery(use) {
  const server = spawn(process.execPath, [join(import.meta.dirname, '../gallery/serve.mjs'), '0']);
  try {
    const [line] = await once(server.stdout, 'data');
    return await use(String(line).replace('Gallery: ', '').trim());
  } finally {
    server.kill();
  }
}

/**
 * Taps, and answers how many milliseconds each tap took to the next paint.
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} names
 */
async function tapAll(page, names) {
  await page.evaluate((shortest) => {
    /** @type {Map<number, number>} */
    const longest = new Map();
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId, duration } = /** @type {PerformanceEventTiming} */ (entry);
        if (!interactionId) continue;
        longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
      }
    }).observe(
      /** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: shortest }),
    );
  }, SHORTEST);
  for (let tap = 0; tap < TAPS / WALKS.length; tap++) {
    const name = names[tap % names.length] ?? '';
    await page
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .tap();
    await page.waitForTimeout(150);
  }
  const times = await page.evaluate(() => [
    .../** @type {{ longest: Map<number, number> }} */ (
      /** @type {unknown} */ (window)
    ).longest.values(),
  ]);
  const unseen = Math.max(0, TAPS / WALKS.length - times.length);
  if (unseen > times.length) throw new Error(`The browser told of ${times.length} taps only`);
  return [...times, .../** @type {number[]} */ (Array(unseen).fill(SHORTEST))];
}

/**
 * @param {string} address
 * @param {string | undefined} executablePath
 */
async function tapThrough(address, executablePath) {
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    /** @type {number[]} */
    const all = [];
    for (const { query, taps } of WALKS) {
      const page = await browser.newPage(devices['Pixel 7']);
      await page.goto(`${address}/?${query}`);
      await page.locator('body[data-ready]').waitFor();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      all.push(...(await tapAll(page, taps)));
      await page.close();
    }
    return all.sort((a, b) => a - b);
  } finally {
    await browser.close();
  }
}

/** @param {{ browser?: string }} options */
export async function bench({ browser }) {
  const sorted = await withGallery((address) => tapThrough(address, browser));
  const percentile = sorted[Math.ceil(sorted.length * 0.75) - 1] ?? Number.NaN;
  return [{ measure: '75th percentile of 40 taps', unit: 'ms', ours: [percentile] }];
}
