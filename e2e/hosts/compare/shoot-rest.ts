import type { Page } from '@playwright/test';

const shoot = (page: Page): Promise<Buffer> =>
  page.screenshot({ fullPage: true, animations: 'disabled' });

/** A picture of the whole page with its widgets out of sight where they are, and how high each of them is. */
export async function shootRest(page: Page): Promise<{ picture: Buffer; heights: string[] }> {
  const heights = await page.evaluate(() => {
    // What lies above the page is none of it.
    document.querySelector('uptier-modal')?.shadowRoot?.querySelector('dialog')?.close();
    return [...document.querySelectorAll<HTMLElement>('.frame > :last-child')].map((one) => {
      one.style.setProperty('visibility', 'hidden', 'important');
      return getComputedStyle(one).height;
    });
  });
  return { picture: await shoot(page), heights };
}

/** A picture of the same page without us: its elements, which are nothing to the browser, are given those heights. */
export async function shootWithout(page: Page, heights: readonly string[]): Promise<Buffer> {
  await page.evaluate((all) => {
    document.querySelectorAll<HTMLElement>('.frame > :last-child').forEach((one, i) => {
      // What has no box, as a modal, has no height either.
      const display = all[i] === 'auto' ? 'inline' : 'block';
      one.style.cssText = `display: ${display} !important; box-sizing: border-box !important;
        height: ${all[i]} !important; visibility: hidden !important`;
    });
  }, heights);
  return shoot(page);
}
