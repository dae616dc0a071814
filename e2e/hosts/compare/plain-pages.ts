import type { Page } from '@playwright/test';
import { openShopPage } from '../../steps/open-shop-page.js';
import { test as base } from '../../steps/test.js';
import type { Kind } from '../shop-page.js';
import { awaitWidgets } from './await-widgets.js';
import { shootWidgets } from './shoot-widgets.js';

const VIEWPORT = { width: 1280, height: 1000 };

/** A plain page of the shop that is open, and what its widgets look like with font and colours set. */
interface PlainPage {
  readonly page: Page;
  readonly shots: readonly Buffer[];
}

/** Opens the plain page of a kind, with the attributes of another page's root; once. */
export type OpenPlain = (kind: Kind, root?: string) => Promise<PlainPage>;

/** Tests that compare pages with plain ones: each worker opens those once. */
export const test = base.extend<object, { plain: OpenPlain }>({
  viewport: VIEWPORT,
  plain: [
    async ({ browser }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const context = await browser.newContext({ baseURL, viewport: VIEWPORT });
      const opened = new Map<string, Promise<PlainPage>>();
      const open = async (kind: Kind, root: string): Promise<PlainPage> => {
        const page = await context.newPage();
        await openShopPage(page, { kind, foreign: { root } });
        await awaitWidgets(page);
        return { page, shots: await shootWidgets(page) };
      };
      await use((kind, root = '') => {
        const key = `${kind} ${root}`;
        const known = opened.get(key) ?? open(kind, root);
        opened.set(key, known);
        return known;
      });
      await context.close();
    },
    { scope: 'worker' },
  ],
});
