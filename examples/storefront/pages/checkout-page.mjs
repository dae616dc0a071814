import { html } from 'hono/html';
import { layout } from './layout.mjs';
import { linesBought } from './lines-bought.mjs';
import { sumUp } from './sum-up.mjs';

/**
 * The last look before buying.
 * @param {import('./layout.mjs').View} view
 */
export const checkoutPage = (view) =>
  layout(view, {
    title: 'Checkout',
    context: { page: { placement: 'checkout' } },
    main: html` <h1>Checkout</h1>
      <div class="two">
        <div>
          ${
            view.cart.lines.some(({ id }) => view.shop.hasLarger(id)) &&
            html`<uptier-banner
              placement="checkout"
              offer-role="upgrade"
              reserve="320"
            ></uptier-banner>`
          }
          <form class="address" method="post" action="/checkout">
            <label>Name <input name="name" autocomplete="name" required /></label>
            <label>
              E-mail <input name="email" type="email" autocomplete="email" required />
            </label>
            <label>
              Address
              <textarea name="address" rows="3" autocomplete="street-address" required></textarea>
            </label>
            <p class="soft">
              This is a demo: what you write here is not kept, nothing is charged and nothing is
              sent.
            </p>
            <button class="main wide">Buy now</button>
          </form>
        </div>
        <aside>
          ${linesBought(view.cart.lines, view.shop)}
          <div id="sum">${sumUp(view.cart)}</div>
        </aside>
      </div>`,
  });
