import { keepCartCookie, readCartCookie } from '../http/cart-cookie.mjs';
import { readBody } from '../http/read-body.mjs';
import { readJson } from '../http/read-json.mjs';
import { send } from '../http/send.mjs';
import { readChange } from './read-change.mjs';

/**
 * The cart for programs: read it, or change it in one step.
 * @param {import('./open-carts.mjs').Carts} carts
 * @returns {import('../http/route.mjs').Route[]}
 */
export function cartRoutes(carts) {
  return [
    {
      method: 'GET',
      path: /^\/api\/cart$/,
      run: (exchange) => sendJson(exchange, carts.read(readCartCookie(exchange.request))),
    },
    {
      method: 'POST',
      path: /^\/api\/cart\/change$/,
      run: async (exchange) => {
        const change = readChange(readJson(await readBody(exchange.request, 'application/json')));
        sendJson(exchange, carts.change(keepCartCookie(exchange), change));
      },
    },
  ];
}

/**
 * @param {import('../http/send.mjs').Exchange} exchange
 * @param {unknown} body
 */
function sendJson(exchange, body) {
  send(exchange, { type: 'application/json', body: JSON.stringify(body), own: true });
}
