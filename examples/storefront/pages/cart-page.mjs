import { html } from 'hono/html';
import { sayMoney } from '../shop/say-money.mjs';
import { layout } from './layout.mjs';
import { sumUp } from './sum-up.mjs';

/** @typedef {import('./layout.mjs').View} View */

/**
 * The basket. Its forms need no script.
 * @param {View & { problem?: string }} view `problem`: what the shop just refused.
 */
export function cartPage({ problem, ...view }) {
  const { cart, shop } = view;
  return layout(view, {
    title: 'Basket',
    context: { page: { placement: 'cart' } },
    main: html` <h1>Basket</h1>
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <div class="two">
        <div id="lines">
          ${
            cart.count > 0
              ? html`<ul class="lines">
                  ${cart.lines.map((line) => cartLine(line, shop))}
                </ul>`
              : html`<p>There is nothing in it yet.</p>
                  <p><a class="main" href="/">Have a look round</a></p>`
          }
        </div>
        <aside>
          <div id="sum">${cart.count > 0 && sum(cart)}</div>
          <uptier-shipping placement="cart" reserve="190"></uptier-shipping>
        </aside>
      </div>
      <uptier-carousel
        class="row"
        placement="cart"
        heading="Goes well with it"
        reserve="480"
      ></uptier-carousel>`,
  });
}

/** @param {View['cart']} cart */
const sum = (cart) =>
  html`${sumUp(cart)}
    <p><a class="main wide" href="/checkout">Go to checkout</a></p>`;

/**
 * @param {View['cart']['lines'][number]} line
 * @param {View['shop']} shop
 */
function cartLine({ key, id, quantity, price }, shop) {
  const { title, url, image } = shop.product(id);
  return html`<li>
    <img src="${image}" width="600" height="600" alt="" />
    <span class="what"><a href="${url}">${title}</a> <small>${sayMoney(price)} each</small></span>
    <form method="post" action="/basket/line">
      <input type="hidden" name="key" value="${key}" />
      <button name="do" value="fewer" aria-label="One less of ${title}">−</button>
      <output aria-label="Quantity of ${title}">${quantity}</output>
      <button name="do" value="more" aria-label="One more of ${title}">+</button>
      <button name="do" value="remove" class="quiet" aria-label="Remove ${title}">Remove</button>
    </form>
    <span class="sum">${sayMoney(price * quantity)}</span>
  </li>`;
}
