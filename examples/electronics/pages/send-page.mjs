import { send } from '../http/send.mjs';

/**
 * @param {import('../http/send.mjs').Exchange} exchange
 * @param {{ body: string, status?: number }} page
 */
export function sendPage(exchange, { body, status = 200 }) {
  send(exchange, { status, type: 'text/html; charset=utf-8', body, own: true });
}
