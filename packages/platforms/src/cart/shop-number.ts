import { ShopError } from './ask.js';

/**
 * The number that a shop knows a thing by. It must be written as one: `Number` alone takes `1e1` for 10, which is
 * another thing.
 * @throws ShopError for any other text, as a shop would that has no such thing.
 */
export function shopNumber(id: string): number {
  const number = /^\d+$/.test(id) ? Number(id) : NaN;
  if (!Number.isSafeInteger(number)) throw new ShopError('', 404);
  return number;
}
