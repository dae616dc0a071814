import { html } from 'hono/html';
import { layout } from './layout.mjs';
import { linesOf } from './lines-of.mjs';

/**
 * The cart. Its forms need no script.
 * @param {import('./layout.mjs').View} view
 */
export const cartPage = (view) =>
  layout(view, {
    title: 'Cart',
    context: { page: { placement: 'cart' } },
    main: html`<h1>Cart</h1>
      <div class="two">
        <div id="bought">
          ${
            view.cart.count > 0
              ? html`${linesOf(view.shop, view.cart, buttons)}
                  <p><a class="main" href="/checkout">Go to checkout</a></p>`
              : html`<p>There is nothing in it yet.</p>
                  <p><a class="main" href="/">See the menu</a></p>`
          }
        </div>
        <uptier-carousel placement="cart" source="upgrade" reserve="300"></uptier-carousel>
      </div>`,
  });

/**
 * @param {{ key: string }} line
 * @param {string} title
 */
const buttons = ({ key }, title) =>
  html`<form method="post" action="/cart/line">
    <input type="hidden" name="key" value="${key}" />
    <button name="do" value="fewer" aria-label="One less: ${title}">−</button>
    <button name="do" value="more" aria-label="One more: ${title}">+</button>
  </form>`;
