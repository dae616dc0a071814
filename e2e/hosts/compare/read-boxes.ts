import type { Page } from '@playwright/test';

/** Where everything in the widgets is, from the corner of each one's outermost box. */
export const readBoxes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.place > *, uptier-modal')].flatMap((element) => {
      const root = element.shadowRoot!.firstElementChild!;
      const from = root.getBoundingClientRect();
      return [root, ...root.querySelectorAll('*')].flatMap((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        // What has no box is nowhere.
        if (!width && !height) return [];
        const sizes = [x - from.x, y - from.y, width, height].map((size) => size.toFixed(1));
        return `${element.localName} ${one.part.value || one.localName}: ${sizes.join(' ')}`;
      });
    }),
  );
