import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { awaitPaint } from '../steps/await-paint.js';
import { changeFeed } from '../steps/change-feed.js';
import { openHost, TAG } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';
import { recordShifts } from '../steps/record-shifts.js';
import { test } from '../steps/test.js';

const element = '<uptier-carousel placement="cart" source="upgrade"></uptier-carousel>';
const more = '<p>Pay here</p>';

/** The element above what is on screen, and enough below it. */
const long = `<div style="height: 1500px"></div>${element}<p style="height: 3000px">Pay here</p>`;
const scrolled = `${long}<script>scrollTo(0, 2000)</script>`;

const OPENS: readonly (readonly [string, string])[] = [
  ['last on its page', element],
  [
    'in a drawer that is closed',
    `<div style="position: fixed; inset: 0 auto 0 -400px; width: 400px">${element}${more}</div>${more}`,
  ],
  [
    'in a box of its own above the page',
    `<div style="position: fixed; top: 20px; right: 20px; width: 300px">${element}</div>${more}`,
  ],
  [
    'where the page’s own style keeps a height',
    `<style>uptier-carousel { display: block; min-height: 300px }</style>${element}${more}`,
  ],
  ['above what is on screen', scrolled],
];

const WAITS: readonly (readonly [string, string])[] = [
  ['above a paragraph', element + more],
  ['above bare text', `${element}Pay here`],
  ['in a line of text', `Two phones ${element} Pay here`],
  [
    'where the page’s own style asks for a height, but not for a box',
    `<style>uptier-carousel { min-height: 300px }</style>${element}${more}`,
  ],
  ['between buttons', `<button>Back</button>${element}<button>Pay here</button>`],
  ['above what has no box of its own', `${element}<div style="display: contents">${more}</div>`],
  ['above what only floats', `${element}<div><div style="float: left">Pay here</div></div>`],
  [
    'above what the page pushes down with it from farther away',
    `<div><div>${element}</div></div>${more}`,
  ],
  [
    'in a column that is centred',
    `<div style="display: grid; align-content: center; height: 90vh"><p>Two phones</p>${element}</div>`,
  ],
  [
    'where the page lets everything change slowly',
    `<style>* { transition: all 1s !important }</style>${element}${more}`,
  ],
  [
    'where the page gives all its columns a height of one pixel',
    `<style>uptier-carousel { display: block; min-height: 1px }</style>${element}${more}`,
  ],
  [
    'above what is on screen, where the page lets nothing be held,',
    `<style>html { overflow-anchor: none }</style>${scrolled}`,
  ],
  [
    'above what is on screen, where the page is moved and not scrolled,',
    `<div style="position: fixed; inset: 0"><div style="transform: translateY(-2000px)">${long}</div></div>`,
  ],
  ['in a row', `<div style="display: flex">${element}<p>Beside it</p></div>`],
];

for (const [places, isOpen] of [
  [OPENS, true],
  [WAITS, false],
] as const) {
  for (const [place, body] of places) {
    test(`${place} an offer that comes after the page is painted ${isOpen ? 'opens' : 'waits'}, and nothing moves`, async ({
      page,
    }) => {
      await changeFeed(page, async (feed) => {
        await awaitPaint(page);
        return wait(500, feed);
      });
      const shifts = await recordShifts(page);
      const events = await recordEvents(page);
      await openHost(page, { body, head: TAG, tag: '' });
      await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('decided');
      const isLate = async () => (await events()).some(({ detail }) => detail.code === 'late');
      const yes = page.getByRole('button', { name: /^Upgrade/ });
      await (isOpen ? expect(yes).toHaveCount(1) : expect.poll(isLate).toBe(true));
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      expect(await isLate()).toBe(!isOpen);
      await expect(yes).toHaveCount(isOpen ? 1 : 0);
      expect(await shifts()).toBe(0);
      // Nothing of the trial is left.
      expect(await page.locator('uptier-carousel').getAttribute('style')).toBeFalsy();
    });
  }
}

test('an element without an offer breaks no line of text', async ({ page }) => {
  await changeFeed(page, (feed) => wait(800, { ...feed, off: true }));
  const shifts = await recordShifts(page);
  const events = await recordEvents(page);
  await openHost(page, { body: `Two phones ${element} Pay here`, head: TAG, tag: '' });
  await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('decided');
  await page.waitForTimeout(300);
  expect(await shifts()).toBe(0);
});
