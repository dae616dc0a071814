import { html } from './html.mjs';

/**
 * The lines of a cart or an order, to be read only, and what they come to.
 * @param {import('../cart/count-up.mjs').Cart} cart
 * @param {import('../shop/open-shop.mjs').Shop} shop
 */
export const linesBought = ({ lines, subtotal }, shop) =>
  html`<ul class="lines bought">
      ${lines.map(({ id, quantity, price }) => {
        const { title, image } = shop.item(id);
        return html`<li>
          <span class="picture"><img src="${image.src}" width="600" height="600" alt="" /></span>
          <span>${title} <small>× ${quantity}</small></span>
          <span class="sum">${shop.say(price * quantity)}</span>
        </li>`;
      })}
    </ul>
    <p class="total">Total <strong>${shop.say(subtotal)}</strong></p>`;
