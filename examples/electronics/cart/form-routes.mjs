import { keepCartCookie, readCartCookie } from '../http/cart-cookie.mjs';
import { readBody } from '../http/read-body.mjs';
import { cartPage } from '../pages/cart-page.mjs';
import { sendPage } from '../pages/send-page.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {import('../http/send.mjs').Exchange} Exchange */
/** @typedef {import('./read-change.mjs').Change} Change */
/** @typedef {{ carts: import('./open-carts.mjs').Carts, known: import('../pages/page-routes.mjs').Known }} Open */

/**
 * What the pages' forms do to the cart; they work without any script in the browser.
 * @param {Open} open
 * @returns {import('../http/route.mjs').Route[]}
 */
export function formRoutes(open) {
  return [
    {
      method: 'POST',
      path: /^\/cart\/add$/,
      async run(exchange) {
        const id = (await readForm(exchange)).get('id') ?? '';
        changeAndShow({ exchange, open, change: { add: [{ id, quantity: 1 }], remove: [] } });
      },
    },
    {
      method: 'POST',
      path: /^\/cart\/line$/,
      async run(exchange) {
        const form = await readForm(exchange);
        const { lines } = open.carts.read(readCartCookie(exchange.request));
        changeAndShow({ exchange, open, change: lineChange(lines, form) });
      },
    },
  ];
}

/** @param {Exchange} exchange */
async function readForm({ request }) {
  return new URLSearchParams(await readBody(request, 'application/x-www-form-urlencoded'));
}

/**
 * What a press on one of a line's buttons means for the cart. A line that is gone is asked for all
 * the same, so that the cart itself says that it is gone.
 * @param {import('./count-up.mjs').Cart['lines']} lines
 * @param {URLSearchParams} form
 * @returns {Change}
 */
function lineChange(lines, form) {
  const key = form.get('key') ?? '';
  const pressed = form.get('do');
  const line = lines.find((one) => one.key === key);
  if (line && pressed === 'more') return { add: [{ id: line.id, quantity: 1 }], remove: [] };
  const quantity = line && pressed === 'remove' ? line.quantity : 1;
  return { add: [], remove: [{ key, quantity }] };
}

/**
 * Changes the cart and goes on to its page; where the cart says no, that page says why.
 * @param {{ exchange: Exchange, open: Open, change: Change }} what
 */
function changeAndShow({ exchange, open: { carts, known }, change }) {
  const cartId = keepCartCookie(exchange);
  try {
    carts.change(cartId, change);
    exchange.response.writeHead(303, { location: '/cart' }).end();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const body = cartPage({ ...known(exchange), problem: error.message });
    sendPage(exchange, { status: error.status, body });
  }
}
