import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import { readChange } from '@uptier/example-parts/read-change.mjs';
import { Refusal } from '@uptier/example-parts/refusal.mjs';

/** @typedef {import('hono').Context} Context */

/**
 * The cart: by the forms of the pages, which need no script, and as JSON for Uptier.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addCartRoutes({ app, carts }) {
  app.get('/api/cart', (context) => {
    context.header('cache-control', 'no-store');
    return context.json(carts.read(getCookie(context, 'cart')));
  });
  app.post('/api/cart/change', async (context) => {
    const isJson = context.req.header('content-type')?.startsWith('application/json');
    const change = readChange(isJson ? await context.req.json().catch(() => null) : null);
    return context.json(carts.change(keepCart(context), change));
  });
  app.post('/cart/add', async (context) => {
    const { id } = /** @type {Partial<Record<string, string>>} */ (await context.req.parseBody());
    carts.change(keepCart(context), { add: [{ id: id ?? '', quantity: 1 }], remove: [] });
    return context.redirect('/cart', 303);
  });
  app.post('/cart/line', async (context) => {
    const { key, do: pressed } = await context.req.parseBody();
    const cart = keepCart(context);
    const line = carts.read(cart).lines.find((one) => one.key === key);
    if (!line) throw new Refusal(409, 'That is not in the cart.');
    const isMore = pressed === 'more';
    carts.change(cart, {
      add: isMore ? [{ id: line.id, quantity: 1 }] : [],
      remove: isMore ? [] : [{ key: line.key, quantity: 1 }],
    });
    return context.redirect('/cart', 303);
  });
  app.post('/checkout', (context) => {
    // Name and address are read by nobody: nothing is sent.
    carts.buy(keepCart(context));
    return context.redirect('/thanks', 303);
  });
}

/**
 * The id of the shopper's cart; who has none gets one.
 * @param {Context} context
 */
function keepCart(context) {
  const known = getCookie(context, 'cart');
  if (known) return known;
  const id = randomUUID();
  setCookie(context, 'cart', id, { httpOnly: true, sameSite: 'Lax', path: '/' });
  return id;
}
