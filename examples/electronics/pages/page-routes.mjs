import { readCustomerCookie } from '../customer/customer-cookie.mjs';
import { readCartCookie } from '../http/cart-cookie.mjs';
import { cartPage } from './cart-page.mjs';
import { homePage } from './home-page.mjs';
import { missingPage } from './missing-page.mjs';
import { productPage } from './product-page.mjs';
import { sendPage } from './send-page.mjs';

/** @typedef {import('../http/send.mjs').Exchange} Exchange */

/**
 * @typedef {object} View What every page shows of its shopper.
 * @property {import('../shop/open-shop.mjs').Shop} shop
 * @property {import('../cart/count-up.mjs').Cart} cart
 * @property {import('../customer/customer-cookie.mjs').Segment | undefined} segment Of who is logged in.
 * @property {string} path
 *
 * @typedef {(exchange: Exchange) => View} Known
 */

/**
 * The pages, and the one for where there is none.
 * @param {object} input
 * @param {import('../shop/open-shop.mjs').Shop} input.shop
 * @param {import('../cart/open-carts.mjs').Carts} input.carts
 */
export function pageRoutes({ shop, carts }) {
  /** @type {Known} */
  const known = ({ request, path }) => ({
    shop,
    cart: carts.read(readCartCookie(request)),
    segment: readCustomerCookie(request),
    path,
  });

  /** @type {import('../http/route.mjs').Route[]} */
  const routes = [
    {
      method: 'GET',
      path: /^\/$/,
      run: (exchange) => sendPage(exchange, { body: homePage(known(exchange)) }),
    },
    {
      method: 'GET',
      path: /^\/cart$/,
      run: (exchange) => sendPage(exchange, { body: cartPage(known(exchange)) }),
    },
    {
      method: 'GET',
      path: /^\/p\/(?<id>[\w-]+)$/,
      run(exchange, { id = '' }) {
        if (!shop.sells(id)) return false;
        const product = shop.product(id);
        return sendPage(exchange, { body: productPage({ ...known(exchange), product }) });
      },
    },
  ];
  /** @param {Exchange} exchange */
  const missing = (exchange) =>
    sendPage(exchange, { status: 404, body: missingPage(known(exchange)) });
  return { routes, missing, known };
}
