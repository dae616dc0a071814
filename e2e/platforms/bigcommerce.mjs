import { API, BigShop } from './big-shop.mjs';
import { startServer } from './start-server.mjs';

/** @typedef {import('./big-shop.mjs').Line} Line */

/** `product:variant` is the variant alone on the shelf. @param {string} id */
const onShelf = (id) => id.split(':').at(-1) ?? id;

/** Starts a BigCommerce storefront. @param {{ currency?: string }} [options] */
export async function startBigCommerce({ currency = 'USD' } = {}) {
  const shop = new BigShop(currency);
  const server = await startServer(shop);
  return {
    ...server,
    shelf: { get: (/** @type {string} */ id) => shop.shelf.get(onShelf(id)) },
    storefrontApi: () => server.origin + API,
    /** @param {Omit<Line, 'key'>} line */
    hold(line) {
      shop.put({ ...line, id: onShelf(line.id) });
      shop.state.version += 1;
    },
    cart: () =>
      shop.state.lines.map(({ id, quantity, properties }) => ({
        id: `${shop.shelf.get(id)?.productId}:${id}`,
        quantity,
        ...(properties && { properties }),
      })),
    codes: () => shop.state.codes,
  };
}
