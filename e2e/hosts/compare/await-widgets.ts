import { expect, type Page } from '@playwright/test';

/** Waits until all widgets of the page are drawn, whole, and still. */
export async function awaitWidgets(page: Page): Promise<void> {
  const undrawn = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.place > *, uptier-modal')]
        .filter(({ shadowRoot }) => {
          const root = shadowRoot?.firstElementChild;
          if (!root || root.clientHeight === 0) return true;
          const isOpen = root.localName !== 'dialog' || root.matches(':modal');
          return !isOpen || [...root.querySelectorAll('img')].some((img) => !img.complete);
        })
        .map(({ localName }) => localName),
    );
  await expect.poll(undrawn, { intervals: [50] }).toEqual([]);
}
