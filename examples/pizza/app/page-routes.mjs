import { getCookie } from 'hono/cookie';
import { cartPage } from '../pages/cart-page.mjs';
import { checkoutPage } from '../pages/checkout-page.mjs';
import { menuPage } from '../pages/menu-page.mjs';
import { missingPage } from '../pages/missing-page.mjs';
import { pizzaPage } from '../pages/pizza-page.mjs';
import { thanksPage } from '../pages/thanks-page.mjs';

/**
 * What every page shows.
 * @typedef {object} View
 * @property {import('../shop/open-shop.mjs').Shop} shop
 * @property {import('../cart/open-carts.mjs').Cart} cart
 * @property {string} verdict
 */

/**
 * The pages that a shopper looks at.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addPageRoutes({ app, shop, carts, verdict }) {
  /** @param {import('hono').Context} context */
  function viewOf(context) {
    context.header('cache-control', 'no-store');
    return { shop, verdict, cart: carts.read(getCookie(context, 'cart')) };
  }
  app.get('/', (context) => context.html(menuPage(viewOf(context))));
  app.get('/p/:id', (context) => {
    const product = shop.find(context.req.param('id'));
    if (!product) return context.notFound();
    return context.html(pizzaPage({ ...viewOf(context), product }));
  });
  app.get('/cart', (context) => context.html(cartPage(viewOf(context))));
  app.get('/checkout', (context) => {
    const view = viewOf(context);
    return view.cart.count > 0 ? context.html(checkoutPage(view)) : context.redirect('/cart');
  });
  app.get('/thanks', (context) => {
    const order = carts.ordered(getCookie(context, 'cart'));
    if (order.count === 0) return context.redirect('/');
    return context.html(thanksPage({ ...viewOf(context), order }));
  });
  app.notFound((context) => context.html(missingPage(viewOf(context)), 404));
}
