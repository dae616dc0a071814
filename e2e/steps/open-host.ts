import type { Page } from '@playwright/test';

/** Our tag, as a merchant pastes it. */
export const TAG = '<script src="/uptier/uptier.js" data-feed="/uptier/feed.json"></script>';
export const ELEMENT =
  '<uptier-carousel placement="cart" source="upgrade" reserve="300"></uptier-carousel>';

/** What the page's own script says. Where inline scripts are forbidden, `/cart.js` says it. */
const CART = `window.uptier = [['context', { cart: {
  lines: [{ key: 'l', id: 'iphone-11-red-64-gb', quantity: 1, price: 4699900 }],
  subtotal: 4699900, currency: 'INR' } }]];`;

/** How a host page differs from a plain one. */
export interface Host {
  readonly head?: string;
  readonly tag?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where there is none the browser is in quirks mode. */
  readonly doctype?: string;
  readonly query?: string;
  /** A page whose policy forbids inline scripts has its own in a file. */
  readonly cartFile?: boolean;
}

/** Opens a page of somebody else's making, with our tag and one element. Gives what went wrong in it. */
export async function openHost(page: Page, host: Host = {}): Promise<string[]> {
  const { head = '', tag = TAG, body = ELEMENT, headers = {}, doctype = '<!doctype html>' } = host;
  const cart = host.cartFile
    ? '<script src="/cart.js"></script>'
    : `<script nonce="n1">${CART}</script>`;
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') broken.push(said.text());
  });
  await page.route('**/host*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers,
      body: `${doctype}<html lang="en"><title>Host</title>${head}<h1>Cart</h1>${body}
        ${cart}${tag}</html>`,
    }),
  );
  await page.route('**/cart.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: CART }),
  );
  await page.goto(`/host${host.query ?? ''}`);
  return broken;
}
