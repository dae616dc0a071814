import { html } from 'hono/html';
import { layout } from './layout.mjs';
import { linesOf } from './lines-of.mjs';

/**
 * The last look before buying.
 * @param {import('./layout.mjs').View} view
 */
export const checkoutPage = (view) =>
  layout(view, {
    title: 'Checkout',
    context: { page: { placement: 'checkout' } },
    main: html`<h1>Checkout</h1>
      <div class="two">
        <div>
          <uptier-banner placement="checkout" offer-role="upgrade" reserve="230"></uptier-banner>
          <form class="address" method="post" action="/checkout">
            <label>Name <input name="name" autocomplete="name" required /></label>
            <label>Address <input name="address" autocomplete="street-address" required /></label>
            <p class="soft">This is a demo: what you write here is not kept.</p>
            <button class="main">Order now</button>
          </form>
        </div>
        <aside id="bought">${linesOf(view.shop, view.cart)}</aside>
      </div>`,
  });
