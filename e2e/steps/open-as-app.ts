import type { Page } from '@playwright/test';
import { bodyOf, type Kind } from '../hosts/shop-page.js';
import { awaitWidgets } from '../hosts/compare/await-widgets.js';
import { openShopPage } from './open-shop-page.js';

interface Moves {
  readonly from: Kind;
  readonly kind: Kind;
  /** Without it: ours. */
  readonly tag?: string | undefined;
}

/** Opens a page of the shop, and puts another one and its address in its place, as an app of one page does. */
export async function openAsApp(page: Page, { from, kind, tag }: Moves): Promise<void> {
  await openShopPage(page, { kind: from, foreign: {}, tag });
  if (tag !== '') await awaitWidgets(page);
  await page.evaluate(
    ([html, placement]) => {
      history.pushState({}, '', `/shop/${placement}`);
      document.body.innerHTML = html!;
      (window as unknown as { uptier: unknown[] }).uptier.push([
        'context',
        { page: { placement } },
      ]);
    },
    [bodyOf(kind), kind],
  );
}
