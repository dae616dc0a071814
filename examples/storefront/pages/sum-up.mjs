import { html } from 'hono/html';
import { sayMoney } from '../shop/say-money.mjs';

/**
 * What a basket or an order comes to.
 * @param {Pick<import('../cart/count-up.mjs').Cart, 'subtotal' | 'shipping' | 'total'>} cart
 */
export const sumUp = ({ subtotal, shipping, total }) =>
  html`<dl class="sums">
    <div>
      <dt>Goods</dt>
      <dd>${sayMoney(subtotal)}</dd>
    </div>
    <div>
      <dt>Post</dt>
      <dd>${shipping === 0 ? 'Free' : sayMoney(shipping)}</dd>
    </div>
    <div class="total">
      <dt>Total</dt>
      <dd>${sayMoney(total)}</dd>
    </div>
  </dl>`;
