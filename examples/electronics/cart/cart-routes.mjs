import { keepCartCookie, readCartCookie } from '../http/cart-cookie.mjs';
import { readBody } from '../http/read-body.mjs';
import { send } from '../http/send.mjs';
import { readChange } from './read-change.mjs';
import { Refusal } from './refusal.mjs';

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
 * @param {string} text
 * @returns {unknown}
 */
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal({ status: 400, code: 'bad-json', message: 'What came is no JSON.' });
  }
}

/**
 * @param {import('../http/send.mjs').Exchange} exchange
 * @param {unknown} body
 */
function sendJson(exchange, body) {
  send(exchange, { type: 'application/json', body: JSON.stringify(body), own: true });
}
