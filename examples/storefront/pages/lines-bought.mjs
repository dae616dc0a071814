import { html } from 'hono/html';
import { sayMoney } from '../shop/say-money.mjs';

/**
 * The lines of a basket or an order, to be read only.
 * @param {import('../cart/count-up.mjs').Cart['lines']} lines
 * @param {import('../shop/open-shop.mjs').Shop} shop
 */
export const linesBought = (lines, shop) =>
  html`<ul id="lines" class="lines bought">
    ${lines.map(({ id, quantity, price }) => {
      const { title, image, url } = shop.product(id);
      return html`<li>
        <img src="${image}" width="600" height="600" alt="" />
        <span class="what"><a href="${url}">${title}</a> <small>× ${quantity}</small></span>
        <span class="sum">${sayMoney(price * quantity)}</span>
      </li>`;
    })}
  </ul>`;
