import { readChange } from '../cart/read-change.mjs';
import { Refusal } from '../cart/refusal.mjs';
import { readCustomerCookie } from '../customer/customer-cookie.mjs';
import { keepCartCookie, readCartCookie } from '../http/cart-cookie.mjs';
import { readBody } from '../http/read-body.mjs';
import { readJson } from '../http/read-json.mjs';
import { send } from '../http/send.mjs';
import { checkoutPage } from '../pages/checkout-page.mjs';
import { sendPage } from '../pages/send-page.mjs';
import { thanksPage } from '../pages/thanks-page.mjs';

/** @typedef {import('../http/send.mjs').Exchange} Exchange */
/**
 * @typedef {object} Parts
 * @property {import('./open-orders.mjs').Orders} orders
 * @property {import('../pages/page-routes.mjs').Known} known
 */

/**
 * Buying, the page that thanks for it, and what is added to an order afterwards.
 * @param {Parts} parts
 * @returns {import('../http/route.mjs').Route[]}
 */
export function orderRoutes({ orders, known }) {
  return [
    {
      method: 'GET',
      path: /^\/checkout$/,
      run(exchange) {
        const view = known(exchange);
        if (view.cart.lines.length > 0) return sendPage(exchange, { body: checkoutPage(view) });
        return exchange.response.writeHead(303, { location: '/cart' }).end();
      },
    },
    {
      method: 'POST',
      path: /^\/checkout$/,
      async run(exchange) {
        // Name and address are read by nobody: nothing is sent.
        await readBody(exchange.request, 'application/x-www-form-urlencoded');
        const location = `/thanks/${orders.buy(keepCartCookie(exchange))}`;
        exchange.response.writeHead(303, { location }).end();
      },
    },
    {
      method: 'GET',
      path: /^\/thanks\/(?<id>\d+)$/,
      run: (exchange, { id = '' }) => sendThanks(exchange, id, { orders, known }),
    },
    {
      method: 'POST',
      path: /^\/api\/orders\/(?<id>\d+)\/add$/,
      run: (exchange, { id = '' }) => addTo(exchange, id, orders),
    },
  ];
}

/**
 * @param {Exchange} exchange
 * @param {string} id
 * @param {Parts} parts
 */
function sendThanks(exchange, id, { orders, known }) {
  try {
    const order = orders.read(id, readCartCookie(exchange.request));
    return sendPage(exchange, { body: thanksPage({ ...known(exchange), order }) });
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * @param {Exchange} exchange
 * @param {string} id
 * @param {Parts['orders']} orders
 */
async function addTo(exchange, id, orders) {
  const { request } = exchange;
  const body = readJson(await readBody(request, 'application/json'));
  const wanted = readChange(body);
  const key = String(/** @type {Record<string, unknown>} */ (body)['idempotencyKey']);
  const [cartId, segment] = [readCartCookie(request), readCustomerCookie(request)];
  orders.add({ id, cartId, wanted, key, segment });
  send(exchange, { type: 'application/json', body: '{"status":"done"}', own: true });
}
