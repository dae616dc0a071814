import { Refusal } from '../cart/refusal.mjs';
import { send } from './send.mjs';

/** @typedef {import('./send.mjs').Exchange} Exchange */
/**
 * @typedef {object} Route
 * @property {'GET' | 'POST'} method
 * @property {RegExp} path Its named groups are given to `run`.
 * @property {(exchange: Exchange, parts: Record<string, string>) => unknown} run
 *   Answers; or answers `false`, where there is no such thing after all.
 */

/**
 * Answers one request by the first route that fits.
 * @param {object} input
 * @param {readonly Route[]} input.routes
 * @param {Exchange} input.exchange
 * @param {(exchange: Exchange) => void} input.missing Answers where there is nothing.
 */
export async function route({ routes, exchange, missing }) {
  const { request, path } = exchange;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const fitting = routes.filter((one) => one.path.test(path));
  const chosen = fitting.find((one) => one.method === method);
  try {
    if (chosen) {
      const parts = chosen.path.exec(path)?.groups ?? {};
      if ((await chosen.run(exchange, parts)) === false) missing(exchange);
    } else if (fitting[0]) {
      throw new Refusal({
        status: 405,
        code: 'wrong-method',
        message: `Use ${fitting[0].method}.`,
      });
    } else missing(exchange);
  } catch (error) {
    sendError(exchange, error);
  }
}

/**
 * @param {Exchange} exchange
 * @param {unknown} error
 */
function sendError(exchange, error) {
  const refusal = error instanceof Refusal;
  if (!refusal) console.error(error);
  const { status, code, message } = refusal
    ? error
    : { status: 500, code: 'broken', message: 'Something in the shop is broken.' };
  send(exchange, {
    status,
    type: 'application/json',
    body: JSON.stringify({ error: code, message }),
    own: true,
  });
}
