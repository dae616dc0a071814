import { randomUUID } from 'node:crypto';

/**
 * The id of the shopper's cart, where he has one.
 * @param {import('node:http').IncomingMessage} request
 */
export function readCartCookie(request) {
  return /(?:^|;\s*)cart=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
}

/**
 * The id of the shopper's cart; who has none gets one, in a cookie that no other site can use.
 * @param {import('./send.mjs').Exchange} exchange
 */
export function keepCartCookie({ request, response }) {
  const known = readCartCookie(request);
  if (known) return known;
  const id = randomUUID();
  response.setHeader('set-cookie', `cart=${id}; Path=/; HttpOnly; SameSite=Lax`);
  return id;
}
