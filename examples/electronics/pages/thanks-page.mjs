import { html } from './html.mjs';
import { layout } from './layout.mjs';
import { linesBought } from './lines-bought.mjs';

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
        Your order has the number <strong>${id}</strong>. It is packed tomorrow morning; until then
        care can be added to it.
      </p>
      <div id="bought" class="narrow">${linesBought(order, view.shop)}</div>
      <p><a class="main" href="/">Back to the phones</a></p>
      <uptier-modal placement="post-purchase" charges></uptier-modal>`,
  });
}
