import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page, Route } from '@playwright/test';
import { shopFeed } from '../hosts/shop-feed.js';
import { shopPage, type Foreign, type Kind } from '../hosts/shop-page.js';

const FOREIGN = join(import.meta.dirname, '../hosts/foreign');
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600">
  <rect x="150" y="50" width="300" height="500" rx="40" fill="#345"/></svg>`;

const foreignFile = (name: string): string =>
  gunzipSync(readFileSync(join(FOREIGN, `${name}.gz`))).toString();

/** What the shop answers that is no page. */
function answerTo(path: string): Parameters<Route['fulfill']>[0] {
  if (path.endsWith('/feed.json')) return { json: shopFeed };
  if (path.endsWith('/picture.svg')) return { contentType: 'image/svg+xml', body: PICTURE };
  const name = /\/foreign\/([\w-]+\.(css|js))$/.exec(path);
  if (!name?.[1]) return { body: '' };
  const contentType = name[2] === 'css' ? 'text/css' : 'text/javascript';
  return { contentType, body: foreignFile(name[1]) };
}

export interface ShopPage {
  readonly kind: Kind;
  readonly foreign: Foreign;
  /** Without it: ours. */
  readonly tag?: string | undefined;
  readonly query?: string;
  /** The feed does not come before this. */
  readonly feedAfter?: Promise<unknown>;
}

/**
 * Opens a page of the shop. What the page asks of other origins is empty. The page before it keeps its answers (the newest route
 * goes first): what it still asks for while it leaves would else be a file that is missing.
 */
export async function openShopPage(
  page: Page,
  { kind, foreign, tag, query = '', feedAfter }: ShopPage,
): Promise<void> {
  await page.route(/^https:|\/shop\//, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('/feed.json')) await feedAfter;
    return route.fulfill(
      pathname === `/shop/${kind}`
        ? { contentType: 'text/html', body: shopPage(kind, foreign, tag) }
        : answerTo(pathname),
    );
  });
  await page.goto(`/shop/${kind}${query}`);
}
