import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** What a shopper sees, and what other scripts find, of a page: its picture as a hash, that a failure may be read. */
export const lookOf = async (page: Page) => ({
  picture: createHash('md5')
    .update(await page.screenshot())
    .digest('hex'),
  boxes: await page.evaluate(() =>
    [...document.querySelectorAll('body > :not(script)')].map((one) => {
      const { top, height } = one.getBoundingClientRect();
      return `${one.outerHTML} ${top} ${height}`;
    }),
  ),
});
