import { expect, type Page } from '@playwright/test';

/** Waits until all widgets of the page, or those that a selector finds, are drawn, whole, and still. */
export async function awaitWidgets(page: Page, which = '.place > *, uptier-modal'): Promise<void> {
  const undrawn = () =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)]
          .filter(({ shadowRoot }) => {
            const root = shadowRoot?.firstElementChild;
            if (!root || root.clientHeight === 0) return true;
            const isOpen = root.localName !== 'dialog' || root.matches(':modal');
            return !isOpen || [...root.querySelectorAll('img')].some((img) => !img.complete);
          })
          .map(({ localName }) => localName),
      which,
    );
  await expect.poll(undrawn, { intervals: [50] }).toEqual([]);
  // A row learns in the next frame whether it scrolls.
  let before = '';
  const isStill = async () => {
    const now = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)]
          .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('*')])
          .map((one) => JSON.stringify(one.getBoundingClientRect()))
          .join(),
      which,
    );
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [50] }).toBe(true);
}
