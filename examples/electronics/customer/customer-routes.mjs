import { readBody } from '../http/read-body.mjs';
import { send } from '../http/send.mjs';
import { keepCustomerCookie, readCustomerCookie } from './customer-cookie.mjs';

/**
 * Who is logged in: to be chosen in the foot of each page, and told to Uptier (`data-customer`).
 * @returns {import('../http/route.mjs').Route[]}
 */
export function customerRoutes() {
  return [
    {
      method: 'GET',
      path: /^\/api\/me$/,
      run(exchange) {
        const segment = readCustomerCookie(exchange.request);
        if (!segment) return exchange.response.writeHead(204).end();
        const body = JSON.stringify({ segment });
        return send(exchange, { type: 'application/json', body, own: true });
      },
    },
    {
      method: 'POST',
      path: /^\/me$/,
      async run(exchange) {
        const type = 'application/x-www-form-urlencoded';
        const form = new URLSearchParams(await readBody(exchange.request, type));
        keepCustomerCookie(exchange, form.get('as'));
        const back = form.get('back') ?? '';
        const location = /^\/(?!\/)[\w/-]*$/.test(back) ? back : '/';
        exchange.response.writeHead(303, { location }).end();
      },
    },
  ];
}
