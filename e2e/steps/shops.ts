import { startBigCommerce } from '../platforms/bigcommerce.mjs';
import { startShopify } from '../platforms/shopify.mjs';
import { startWooCommerce } from '../platforms/woocommerce.mjs';
import type { Shop, ShopServer } from './open-platform.js';
import { test as base } from './test.js';

type Start = (options?: { currency: string }) => Promise<ShopServer>;

/** The shops that the tests walk through. */
export const SHOPS: readonly (Shop & { readonly start: Start })[] = [
  {
    platform: 'shopify',
    start: startShopify,
    api: /^\/en-us\//,
    phones: [
      ['phone-64', '64'],
      ['phone-128', '128'],
    ],
    script: `window.Shopify = { routes: { root: '/en-us/' }, currency: { active: 'USD' } }`,
  },
  {
    platform: 'woocommerce',
    start: startWooCommerce,
    api: /^\/wp-json\//,
    phones: [
      ['64', '64'],
      ['128', '128'],
    ],
  },
  {
    platform: 'bigcommerce',
    start: startBigCommerce,
    api: /^\/api\/storefront/,
    phones: [
      ['1064', '1064:64'],
      ['1128', '1128:128'],
    ],
  },
];

/** Starts shops, and ends them with the test. */
export const test = base.extend<{
  start: (shop: (typeof SHOPS)[number], currency?: string) => Promise<ShopServer>;
}>({
  // Playwright reads from the first parameter what is needed.
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, give) => {
    const servers: ShopServer[] = [];
    await give(async ({ start }, currency = 'USD') => {
      const server = await start({ currency });
      servers.push(server);
      return server;
    });
    servers.forEach((server) => server.close());
  },
});
