import type { Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { cartOf, type ShownCart } from '../cart/cart.js';
import { changeQuantities, writeQuantities, type Change } from '../cart/quantities.js';
import type { Shop } from '../shop/open-shop.js';
import { quantitiesOf } from './quantities-of.js';

/** The cart: by the forms of the pages, and as JSON for Uptier. */
export function addCartRoutes(app: Hono, shop: Shop): void {
  /** Nothing where the change cannot be. */
  function change(context: Context, wanted: Change): ShownCart | undefined {
    const changed = changeQuantities(quantitiesOf(context), wanted);
    if (!changed || wanted.add.some(({ id }) => !shop.products.has(id))) return undefined;
    setCookie(context, 'cart', writeQuantities(changed), { httpOnly: true, sameSite: 'Lax' });
    return cartOf(changed, shop);
  }

  app.post('/cart', async (context) => {
    const { add, remove } = await context.req.parseBody<{ add?: string; remove?: string }>();
    const quantity = quantitiesOf(context).get(remove ?? '') ?? 0;
    change(context, {
      add: add === undefined ? [] : [{ id: add, quantity: 1 }],
      remove: remove === undefined ? [] : [{ key: remove, quantity }],
    });
    return context.redirect('/cart', 303);
  });
  app.get('/api/cart', (context) => context.json(cartOf(quantitiesOf(context), shop)));
  app.post('/api/cart', async (context) => {
    const cart = change(context, await context.req.json<Change>());
    return cart ? context.json(cart) : context.json({ message: 'Nothing has changed.' }, 409);
  });
}
