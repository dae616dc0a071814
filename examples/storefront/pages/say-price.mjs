import { html } from 'hono/html';
import { sayMoney } from '../shop/say-money.mjs';

/**
 * What a product costs, and what it cost before where it has become cheaper.
 * @param {import('../shop/open-shop.mjs').Product} product
 */
export const sayPrice = ({ price, was }) =>
  html`<span class="price"
    >${sayMoney(price)}${
      was !== undefined && html` <s><span class="unseen">before </span>${sayMoney(was)}</s>`
    }</span
  >`;
