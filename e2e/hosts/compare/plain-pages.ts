import type { Page } from '@playwright/test';
import { openShopPage } from '../../steps/open-shop-page.js';
import { test as base } from '../../steps/test.js';
import type { Kind } from '../shop-page.js';
import { awaitWidgets } from './await-widgets.js';
import { shootWidgets } from './shoot-widgets.js';

/** What pages are looked at on. */
export const SCREENS = {
  desk: { viewport: { width: 1280, height: 1000 } },
  'phone in the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
} as const;
export type Screen = keyof typeof SCREENS;

/** A plain page of the shop that is open, and what its widgets look like with font and colours set. */
interface PlainPage {
  readonly page: Page;
  readonly shots: readonly Buffer[];
}

/** Which plain page is asked for: `root` are the attributes that the other page's root has. */
interface Asked {
  readonly kind: Kind;
  readonly screen: Screen;
  readonly root?: string | undefined;
}

/** Opens a plain page; once. */
export type OpenPlain = (asked: Asked) => Promise<PlainPage>;

/** Tests that compare pages with plain ones: each worker opens those once. */
export const test = base.extend<object, { plain: OpenPlain }>({
  plain: [
    async ({ browser }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const opened = new Map<string, Promise<PlainPage>>();
      const open = async ({ kind, screen, root = '' }: Asked): Promise<PlainPage> => {
        const context = await browser.newContext({ baseURL, ...SCREENS[screen] });
        const page = await context.newPage();
        await openShopPage(page, { kind, foreign: { root } });
        await awaitWidgets(page);
        return { page, shots: await shootWidgets(page) };
      };
      await use((asked) => {
        const key = JSON.stringify(asked);
        const known = opened.get(key) ?? open(asked);
        opened.set(key, known);
        return known;
      });
      for (const { page } of await Promise.all(opened.values())) await page.context().close();
    },
    { scope: 'worker' },
  ],
});
