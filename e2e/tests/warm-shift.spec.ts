import { expect } from '@playwright/test';
import { recordEvents } from '../steps/record-events.js';
import { recordShifts } from '../steps/record-shifts.js';
import { serveHost } from '../steps/serve-host.js';
import { test } from '../steps/test.js';

/** Enough to meet the moment between the first frame and what the browser tells of it. */
const RELOADS = 12;

const phone = (size: number, tier: number, price: number) => ({
  id: `phone-${size}`,
  title: `Phone ${size} GB`,
  price,
  family: 'phone',
  tier,
  attributes: { Storage: { value: size, unit: 'GB', better: 'more' } },
});
const feed = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [phone(64, 1, 49_900), phone(128, 2, 54_900)],
};

const CART = `<script>window.uptier = [['context', { cart: {
  lines: [{ key: 'l', id: 'phone-64', quantity: 1, price: 49900 }],
  subtotal: 49900, currency: 'USD' } }]];</script>`;
/** No height is kept, and all of it is in sight. */
const BODY = `<h1>Cart</h1><p>Two phones</p>
  <uptier-carousel placement="cart" source="upgrade"></uptier-carousel><p>Pay here</p>
  ${'<p>What else is to be read</p>'.repeat(200)}`;
const tag = (how: string): string =>
  `<script ${how} src="/uptier.js" data-feed="/feed.json"></script>`;

for (const [place, page] of [
  ['in the head', CART + tag('async') + BODY],
  ['at the end, async', CART + BODY + tag('async')],
  ['at the end', CART + BODY + tag('')],
] as const) {
  test(`nothing moves where all is in the browser’s cache, with the tag ${place}`, async ({
    page: tab,
  }) => {
    const server = await serveHost(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>${page}`,
      feed,
    );
    const shifts = await recordShifts(tab);
    const events = await recordEvents(tab);
    const sums: number[] = [];
    const isTold: boolean[] = [];
    await tab.goto(server.address);
    for (let load = 0; load < RELOADS; load++) {
      await tab.reload();
      const types = async () => (await events()).map(({ type }) => type);
      await expect.poll(types).toContain('decided');
      // Either it is open, or the page is told that it is late; never both.
      const look = async () => ({
        isOpen: await tab.locator('uptier-carousel').evaluate((one) => one.clientHeight > 0),
        isLate: (await events()).some(({ detail }) => detail.code === 'late'),
      });
      await expect.poll(async () => Object.values(await look()).includes(true)).toBe(true);
      await tab.waitForTimeout(200);
      sums.push(await shifts());
      const { isOpen, isLate } = await look();
      isTold.push(isOpen !== isLate);
    }
    server.close();
    expect(sums).toEqual(Array(RELOADS).fill(0));
    expect(isTold).toEqual(Array(RELOADS).fill(true));
  });
}
