import { html } from 'hono/html';
import { sayMoney } from '../shop/say-money.mjs';

/**
 * The lines of a cart or an order, and what they come to.
 * @param {import('./layout.mjs').View['shop']} shop
 * @param {import('./layout.mjs').View['cart']} cart
 * @param {(line: import('./layout.mjs').View['cart']['lines'][number], title: string) => unknown} [buttons]
 */
export const linesOf = (shop, { lines, subtotal }, buttons) =>
  html`<ul class="lines">
      ${lines.map((line) => {
        const { title = '', image = '' } = shop.find(line.id) ?? {};
        return html`<li>
          <img src="${image}" width="300" height="300" alt="" />
          <span>${title} <small>× ${line.quantity}</small></span>
          <span class="sum">${sayMoney(line.price * line.quantity)}</span>
          ${buttons?.(line, title)}
        </li>`;
      })}
    </ul>
    <p class="total">Total <strong>${sayMoney(subtotal)}</strong></p>`;
