import { html } from 'hono/html';

/**
 * What is in the cart, and what it comes to. Its forms need no script.
 * @param {Pick<import('./brand-page.mjs').View, 'brand' | 'cart'>} view
 */
export const cartPart = ({ brand, cart }) =>
  html`<div id="lines">
    ${cart.count === 0 && html`<p>There is nothing in it.</p>`}
    <ul class="lines">
      ${cart.lines.map((line) => cartLine(brand, line))}
    </ul>
    <dl>
      ${row('Goods', brand.sayMoney(cart.subtotal))}
      ${row('Shipping', cart.shipping === 0 ? 'Free' : brand.sayMoney(cart.shipping))}
      ${row('Total', brand.sayMoney(cart.total))}
    </dl>
  </div>`;

/**
 * @param {string} name
 * @param {string} value
 */
const row = (name, value) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/**
 * @param {import('../shop/open-brands.mjs').Brand} brand
 * @param {import('../cart/count-up.mjs').Cart['lines'][number]} line
 */
function cartLine(brand, { key, id, quantity, price }) {
  const { title, image } = brand.product(id);
  return html`<li>
    <img src="${image.src}" width="600" height="600" alt="" />
    <span class="what">${title} <small>× ${quantity}</small></span>
    <span class="sum">${brand.sayMoney(price * quantity)}</span>
    <form method="post" action="/${brand.id}/remove">
      <button class="quiet" name="key" value="${key}" aria-label="Remove ${title}">Remove</button>
    </form>
  </li>`;
}
