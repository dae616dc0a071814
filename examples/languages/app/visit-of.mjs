import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';

const NOBODY = 'nobody';

/**
 * The cart of the request's shopper. Who only looks needs no cookie: he gets one with his first change.
 * @param {import('hono').Context} context
 * @param {import('./open-app.mjs').Parts} parts
 * @param {import('../shop/open-market.mjs').Market} market
 */
export function visitOf(context, { carts }, market) {
  const visit = getCookie(context, 'visit');
  return {
    cart: () => carts.read(visit ?? NOBODY, market),
    /** @param {import('@uptier/example-parts/read-change.mjs').Change} wanted */
    change(wanted) {
      const kept = visit ?? randomUUID();
      const cart = carts.change({ visit: kept, market, wanted });
      setCookie(context, 'visit', kept, { httpOnly: true, sameSite: 'Lax', path: '/' });
      return cart;
    },
  };
}
