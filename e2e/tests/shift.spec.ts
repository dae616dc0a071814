import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { changeFeed } from '../steps/change-feed.js';
import { openHost, TAG } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';
import { recordShifts } from '../steps/record-shifts.js';
import { test } from '../steps/test.js';

/** What the shopper reads while the offer comes. Margins collapse through an element that is closed. */
const bodyWith = (reserve: string): string => `<p>Two phones</p>
  <uptier-carousel placement="cart" source="upgrade" ${reserve}></uptier-carousel>
  <p>Pay here</p><p style="height: 2000px">All that is below</p>`;

const LATE_TAG = `<script>setTimeout(() => {
  const tag = document.createElement('script');
  tag.src = '/uptier/uptier.js'; tag.dataset.feed = '/uptier/feed.json';
  document.head.append(tag); }, 500)</script>`;

/** A script can keep a height before the page is painted; later only the page's own style can. */
const OWN_STYLE = '<style>[reserve] { display: block; min-height: 300px }</style>';

for (const [speed, late, host] of [
  ['at once', 0, { head: TAG, tag: '' }],
  ['late', 1200, { head: TAG, tag: '' }],
  ['after a script that is late itself', 0, { head: OWN_STYLE, tag: LATE_TAG }],
] as const) {
  for (const [height, reserve] of [
    ['a height that is kept', 'reserve="300"'],
    ['no height kept', ''],
  ] as const) {
    for (const hasOffer of [true, false]) {
      test(`nothing moves where the feed comes ${speed}, with ${height} and ${hasOffer ? 'an' : 'no'} offer`, async ({
        page,
      }) => {
        await changeFeed(page, (feed) => wait(late, hasOffer ? feed : { ...feed, off: true }));
        const shifts = await recordShifts(page);
        const events = await recordEvents(page);
        await openHost(page, { body: bodyWith(reserve), ...host });
        await expect
          .poll(async () => (await events()).map(({ type }) => type))
          .toContain('decided');
        await page.waitForTimeout(300);
        expect(await shifts()).toBe(0);
        // What could not open unseen does so once it is out of sight.
        await page.evaluate(() => scrollTo(0, 1500));
        await page.waitForTimeout(100);
        await expect(page.getByRole('button', { name: /^Upgrade/ })).toHaveCount(hasOffer ? 1 : 0);
      });
    }
  }
}

for (const [width, height] of [
  [1000, 300],
  [500, 420],
] as const) {
  test(`the page may vary the height that is kept: ${height} px at a width of ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const shifts = await recordShifts(page);
    // The page's own reset has no say in it.
    const style = `<style>* { all: unset !important }
      @media (width < 600px) { uptier-carousel { --uptier-reserve: 420px } }</style>`;
    await changeFeed(page, (feed) => wait(1200, feed));
    await openHost(page, { body: bodyWith('reserve="300"'), head: style + TAG, tag: '' });
    const carousel = page.locator('uptier-carousel');
    expect((await carousel.boundingBox())?.height).toBe(height);
    await expect(carousel.getByRole('button', { name: /^Upgrade/ })).toBeVisible();
    expect(await shifts()).toBe(0);
  });
}
