import { createHash } from 'node:crypto';

/**
 * @typedef {object} Exchange One request, and the way to answer it.
 * @property {import('node:http').IncomingMessage} request
 * @property {import('node:http').ServerResponse} response
 * @property {string} path The path of its address.
 *
 * @typedef {object} Answer
 * @property {number} [status] 200 if not said.
 * @property {string} type The content type.
 * @property {string | Buffer} body
 * @property {boolean} [own] What is one shopper's own is never kept by the browser.
 * @property {Record<string, string>} [headers]
 */

/**
 * Sends an answer. What is the same for all shoppers may be kept, but is asked about before each
 * use (304 where nothing changed), so that a new build or feed shows at once.
 * @param {Exchange} exchange
 * @param {Answer} answer
 */
export function send({ request, response }, { status = 200, type, body, own, headers = {} }) {
  const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  response.setHeader('cache-control', own ? 'no-store' : 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!own) response.setHeader('etag', tag);
  if (!own && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
