import { html } from 'hono/html';
import { layout } from './layout.mjs';
import { linesBought } from './lines-bought.mjs';
import { sumUp } from './sum-up.mjs';

/** @typedef {import('./layout.mjs').View} View */

/**
 * The page after an order.
 * @param {View & { order: View['cart'] & { id: string } }} view
 */
export function thanksPage({ order, ...view }) {
  const { id, lines, subtotal, currency } = order;
  return layout(view, {
    title: 'Thank you',
    context: {
      page: { placement: 'post-purchase' },
      order: { id, lines, total: subtotal, currency },
    },
    main: html` <h1>Thank you</h1>
      <p>
        Your order has the number <strong>${id}</strong>. It goes to the post tomorrow morning;
        until then things can be added to it.
      </p>
      <div class="two">
        <div>${linesBought(lines, view.shop)}</div>
        <aside>
          <div id="sum">${sumUp(order)}</div>
          <p><a class="main wide" href="/">Back to the shop</a></p>
        </aside>
      </div>
      <uptier-modal placement="post-purchase" charges></uptier-modal>`,
  });
}
