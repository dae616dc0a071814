import { Refusal } from '../cart/refusal.mjs';

/** No honest change of a cart is longer than this, in bytes. */
const LONGEST = 10_000;

/**
 * The text that came with a request.
 * @param {import('node:http').IncomingMessage} request
 * @param {string} type The content type that it must have.
 * @throws {Refusal} 413 where it is too long or does not say how long it is, 415 where it is of
 *   another type.
 */
export async function readBody(request, type) {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== type) {
    throw new Refusal({ status: 415, code: 'wrong-type', message: `Send this as ${type}.` });
  }
  if (!(Number(request.headers['content-length']) <= LONGEST)) {
    throw new Refusal({ status: 413, code: 'too-long', message: 'That is too long for a cart.' });
  }
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
