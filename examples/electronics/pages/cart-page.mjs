import { html } from './html.mjs';
import { layout } from './layout.mjs';

/** @typedef {import('../cart/count-up.mjs').Cart} Cart */
/** @typedef {import('../shop/open-shop.mjs').Shop} Shop */

/**
 * The cart page. Its forms work without any script.
 * @param {import('./layout.mjs').View & { problem?: string }} view `problem`: what the cart just refused.
 */
export function cartPage({ problem, ...view }) {
  const { cart, shop } = view;
  return layout(view, {
    title: 'Cart',
    context: { page: { placement: 'cart' } },
    main: html` <h1>Cart</h1>
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <div class="basket">
        <div id="lines">${cart.lines.length ? lines(cart, shop) : empty}</div>
        <div>
          <p id="total" class="total">${cart.lines.length > 0 && total(cart, shop)}</p>
          <p id="next">
            ${cart.lines.length > 0 && html`<a class="main wide" href="/checkout">Go to checkout</a>`}
          </p>
          <uptier-carousel placement="cart" source="upgrade" reserve="300"></uptier-carousel>
        </div>
      </div>`,
  });
}

const empty = html` <p>There is nothing in it yet.</p>
  <p><a class="main" href="/">See the phones</a></p>`;

/**
 * @param {Cart} cart
 * @param {Shop} shop
 */
const lines = (cart, shop) =>
  html` <ul class="lines">
    ${cart.lines.map((line) => cartLine(line, shop))}
  </ul>`;

/**
 * @param {Cart} cart
 * @param {Shop} shop
 */
const total = ({ subtotal }, shop) => html`Total <strong>${shop.say(subtotal)}</strong>`;

/**
 * @param {Cart['lines'][number]} line
 * @param {Shop} shop
 */
function cartLine({ key, id, quantity, price }, shop) {
  const { title, url, image, attributes, options } = shop.product(id);
  return html` <li>
    <span class="picture"><img src="${image.src}" width="600" height="600" alt="" /></span>
    <div class="what">
      <h2><a href="${url}">${attributes.Model}</a></h2>
      <p class="soft">${options.Colour}, ${options.Storage}</p>
    </div>
    <form method="post" action="/cart/line">
      <input type="hidden" name="key" value="${key}" />
      <button name="do" value="fewer" aria-label="One less of ${title}">−</button>
      <output aria-label="Quantity of ${title}">${quantity}</output>
      <button name="do" value="more" aria-label="One more of ${title}">+</button>
      <button name="do" value="remove" class="quiet" aria-label="Remove ${title}">Remove</button>
    </form>
    <p class="sum">${shop.say(price * quantity)}</p>
  </li>`;
}
