import { html } from './html.mjs';
import { layout } from './layout.mjs';
import { linesBought } from './lines-bought.mjs';
import { sayInstalments } from './say-instalments.mjs';

/**
 * The last look before buying.
 * @param {import('./layout.mjs').View} view
 */
export function checkoutPage(view) {
  const { cart, shop, segment } = view;
  return layout(view, {
    title: 'Checkout',
    context: { page: { placement: 'checkout' } },
    main: html` <h1>Checkout</h1>
      <div class="basket">
        <div>
          <uptier-banner placement="checkout" offer-role="upgrade" reserve="230"></uptier-banner>
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
        <aside id="bought">
          ${linesBought(cart, shop)}
          ${sayInstalments({ price: cart.subtotal, segment, say: shop.say })}
        </aside>
      </div>`,
  });
}
