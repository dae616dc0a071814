/** @typedef {'student' | 'regular'} Segment What kind of customer is logged in. */

const SEGMENTS = /** @type {const} */ (['student', 'regular']);

/**
 * Who is logged in. This demo believes what the shopper says of himself.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Segment | undefined} Nothing where nobody is.
 */
export function readCustomerCookie(request) {
  const said = /(?:^|;\s*)customer=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return SEGMENTS.find((one) => one === said);
}

/**
 * Logs in as such a customer, or out.
 * @param {import('../http/send.mjs').Exchange} exchange
 * @param {string | null} who
 */
export function keepCustomerCookie({ response }, who) {
  const segment = SEGMENTS.find((one) => one === who) ?? '';
  const until = segment ? '' : '; Max-Age=0';
  response.setHeader('set-cookie', `customer=${segment}; Path=/; HttpOnly; SameSite=Lax${until}`);
}
