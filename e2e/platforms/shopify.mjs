import { ShopifyShop } from './shopify-shop.mjs';
import { startServer } from './start-server.mjs';
import { themeActions } from './theme-actions.mjs';

/** @typedef {import('./shopify-shop.mjs').Line} Line */

/** Starts a Shopify storefront. @param {{ currency?: string, root?: string }} [options] */
export async function startShopify({ currency = 'USD', root = '/en-us/' } = {}) {
  const shop = new ShopifyShop({ currency, root });
  const server = await startServer(shop);
  return {
    ...server,
    shelf: shop.shelf,
    currency,
    root: () => server.origin + root,
    /** @param {Line} line */
    hold: (line) => void shop.put(line),
    cart: () =>
      shop.state.lines.map(({ id, quantity, properties }) => ({
        id,
        quantity,
        ...(properties && { properties }),
      })),
    codes: () => shop.state.codes,
    /**
     * What a theme that has configured the standard actions has at `window.Shopify.actions`.
     * @param {typeof fetch} [own] The page's. Left out: Node's.
     */
    actions: (own) => themeActions(server.origin + root, own),
  };
}
