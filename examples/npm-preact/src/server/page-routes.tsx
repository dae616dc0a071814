import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { cartOf } from '../cart/cart.js';
import { CartPage } from '../pages/cart-page.js';
import { MissingPage } from '../pages/missing-page.js';
import { ProductPage } from '../pages/product-page.js';
import { ShelfPage } from '../pages/shelf-page.js';
import type { Shop } from '../shop/open-shop.js';
import { decideCart } from './decide-cart.js';
import { quantitiesOf } from './quantities-of.js';

const send = (context: Context, page: VNode, status: 200 | 404 = 200) =>
  context.html(`<!doctype html>${renderToString(page)}`, status);

/** The pages. They sell without any script. */
export function addPageRoutes(app: Hono, shop: Shop): void {
  const cartFor = (context: Context) => cartOf(quantitiesOf(context), shop);

  app.get('/', (context) => send(context, <ShelfPage cart={cartFor(context)} shop={shop} />));
  app.get('/p/:id', (context) => {
    const product = shop.products.get(context.req.param('id'));
    if (!product) return context.notFound();
    return send(context, <ProductPage cart={cartFor(context)} product={product} />);
  });
  app.get('/cart', (context) => {
    const cart = cartFor(context);
    const declined = getCookie(context, 'declined')?.split(' ') ?? [];
    const offers = decideCart(shop, { cart, declined });
    return send(context, <CartPage cart={cart} offers={offers} />);
  });
  app.notFound((context) => send(context, <MissingPage cart={cartFor(context)} />, 404));
}
