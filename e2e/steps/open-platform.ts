import type { Page } from '@playwright/test';

/** What the servers in `platforms/` give, whichever shop they are. */
export interface ShopServer {
  readonly origin: string;
  readonly requests: string[];
  cart(): readonly { readonly id: string; readonly quantity: number }[];
  hold(line: { id: string; quantity: number }): void;
  fail(fault: { on: 'add' | 'remove' | 'read' | 'change'; how: number | string }): void;
  close(): void;
}

/** How a shop names its things, and where its API lies. */
export interface Shop {
  readonly platform: 'shopify' | 'woocommerce' | 'bigcommerce';
  readonly api: RegExp;
  /** Feed id and cart id of the smaller and the larger phone. */
  readonly phones: readonly [small: readonly [string, string], large: readonly [string, string]];
  /** What stands in the page before the tag. */
  readonly script?: string;
}

const phoneOf = ([id, cartId]: readonly [string, string], tier: number, price: number) => ({
  id,
  cartId,
  title: `Phone ${64 * tier} GB`,
  url: `/p/${id}`,
  price,
  family: 'phone',
  tier,
  attributes: { Storage: { value: 64 * tier, unit: 'GB', better: 'more' } },
});

const feedOf = ({ phones: [small, large] }: Shop, currency: string): object => ({
  version: 1,
  currency,
  exponent: currency === 'JPY' ? 0 : 2,
  products: [phoneOf(small, 1, 49_900), phoneOf(large, 2, 54_900)],
});

interface Opening {
  readonly server: ShopServer;
  readonly shop: Shop;
  readonly currency?: string;
  /** The element, and what else the tag says. */
  readonly element?: string;
  readonly attributes?: string;
  /** The whole page, where it is not ours. */
  readonly html?: string;
}

/** Opens a page of a shop: its address is the demo shop's, and its API is the platform's server. */
export async function openPlatform(
  page: Page,
  { server, shop, currency = 'USD', element, attributes = '', html }: Opening,
): Promise<void> {
  await page.route('**/platform-page', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body:
        html ??
        `<!doctype html><html lang="en-US"><title>Shop</title><main><h1>Cart</h1>
        ${element ?? '<uptier-banner placement="cart" reserve="300"></uptier-banner>'}</main>
        <script>${shop.script ?? ''}</script>
        <script src="/uptier/uptier.${shop.platform}.js" data-feed="/platform-feed.json" ${attributes}></script></html>`,
    }),
  );
  await page.route('**/platform-feed.json', (route) =>
    route.fulfill({ json: feedOf(shop, currency) }),
  );
  await page.route(
    ({ pathname }) => shop.api.test(pathname),
    async (route) => {
      const request = route.request();
      const { pathname, search } = new URL(request.url());
      await route
        .fetch({ url: server.origin + pathname + search, timeout: 5000 })
        .then((response) => route.fulfill({ response }))
        .catch(() => route.abort());
    },
  );
  await page.goto('/platform-page');
}
