import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';

/** @typedef {import('hono').Context} Context */
/** @typedef {import('./open-app.mjs').Parts} Parts */

/**
 * What every page shows of its shopper.
 * @typedef {object} View
 * @property {Parts['shop']} shop
 * @property {import('../cart/count-up.mjs').Cart} cart
 * @property {'yes' | 'no' | undefined} remember Whether the shop may remember what he looks at; not asked yet.
 * @property {string} path
 */

const NOBODY = 'nobody';

/**
 * The shopper of a request. Who only looks needs no cookie: he gets one with his first change.
 * @param {Context} context
 * @param {Parts} parts
 * @param {{ keep?: boolean }} [how]
 */
export function visitOf(context, { visits }, { keep = false } = {}) {
  const known = getCookie(context, 'visit');
  if (known || !keep) return visits.visit(known ?? NOBODY);
  const id = randomUUID();
  setCookie(context, 'visit', id, { httpOnly: true, sameSite: 'Lax', path: '/' });
  return visits.visit(id);
}

/**
 * @param {Context} context
 * @param {Parts} parts
 * @returns {View}
 */
export function viewOf(context, parts) {
  const remember = getCookie(context, 'remember');
  context.header('cache-control', 'no-store');
  return {
    shop: parts.shop,
    cart: visitOf(context, parts).cart(),
    remember: remember === 'yes' || remember === 'no' ? remember : undefined,
    path: context.req.path,
  };
}
