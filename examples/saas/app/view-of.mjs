import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';

/**
 * What every page shows.
 * @typedef {object} View
 * @property {import('../account/account.mjs').Account} account
 * @property {import('../account/account.mjs').Prices} prices
 * @property {string} path
 * @property {string} [problem] Why the last thing that was asked for was not done.
 */

/**
 * The customer of a request: whoever comes without a cookie is a new one.
 * @param {import('hono').Context} context
 * @param {import('./open-app.mjs').Parts} parts
 */
export function accountOf(context, { accounts }) {
  const known = getCookie(context, 'customer');
  const id = known ?? randomUUID();
  if (!known) setCookie(context, 'customer', id, { httpOnly: true, sameSite: 'Lax', path: '/' });
  return accounts.account(id);
}

/**
 * @param {import('hono').Context} context
 * @param {import('./open-app.mjs').Parts} parts
 * @returns {View}
 */
export function viewOf(context, parts) {
  context.header('cache-control', 'no-store');
  const { path } = context.req;
  return { account: accountOf(context, parts), prices: parts.accounts.prices, path };
}
