import { digitsOf } from './shelf.mjs';
import { startServer } from './start-server.mjs';
import { STORE, WooShop } from './woo-shop.mjs';

/** @typedef {import('./woo-shop.mjs').Line} Line */

/** Starts a WooCommerce shop. @param {{ currency?: string, minorUnit?: number }} [options] */
export async function startWooCommerce({ currency = 'USD', minorUnit = digitsOf(currency) } = {}) {
  const shop = new WooShop({ currency, minorUnit });
  const server = await startServer(shop);
  return {
    ...server,
    shelf: shop.shelf,
    storeApi: () => server.origin + STORE,
    /** @param {Line} line */
    hold: (line) => shop.put(line),
    cart: () => shop.state.lines.map((line) => ({ ...line })),
    codes: () => shop.state.codes,
    /** From now on the nonce that pages have is stale. */
    renewNonce: () => void (shop.nonce += 1),
  };
}
