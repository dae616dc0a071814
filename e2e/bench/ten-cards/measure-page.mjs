import { TASKS, tasksOf } from './tasks-of.mjs';
import { timeCards } from './time-cards.mjs';

/** Times as slow as this machine: a phone. */
const SLOWER = 4;
/** What comes after the paint counts as well, for so many ms. */
const AFTER = 500;
const KIB = 1024;

/** @typedef {{ cards: number, paint: number, tasks: number, longest: number, heap: number }} Measured ms; KiB. */

/**
 * What the page holds, in KiB, once what it does not need has been collected.
 * @param {import('@playwright/test').CDPSession} devtools
 */
async function heapOf(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / KIB;
}

/**
 * Opens a page that is there without the script, then puts the script in.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ address: string, src: string, isAgain: boolean }} visit Again: on the second page of a visit, whose files are
 *   in the browser's cache.
 * @returns {Promise<Measured>}
 */
export async function measurePage(browser, { address, src, isAgain }) {
  const page = await browser.newPage();
  await page.goto(address);
  if (isAgain) {
    await page.evaluate(timeCards, src);
    await page.goto(address);
  }
  await page.waitForTimeout(200);
  const devtools = await page.context().newCDPSession(page);
  const before = await heapOf(devtools);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, { categories: TASKS });
  const times = await page.evaluate(timeCards, src);
  await page.waitForTimeout(AFTER);
  const tasks = tasksOf(await browser.stopTracing());
  const heap = (await heapOf(devtools)) - before;
  await page.close();
  return {
    ...times,
    tasks: tasks.reduce((sum, one) => sum + one, 0),
    longest: Math.max(...tasks),
    heap,
  };
}
