import { cookies } from 'next/headers';
import { changeLines } from '@uptier/example-parts/change-lines.mjs';
import { readLines, writeLines } from './cookie-lines.js';
import { priceLines } from './price-lines.js';
import { products } from './products.js';

/** @typedef {ReturnType<typeof priceLines>} Cart */

/** What is in the shopper's cart. It is in a cookie, so that the server has nothing to keep. */
export async function readCart() {
  const kept = await cookies();
  return priceLines(readLines(kept.get('cart')?.value));
}

/**
 * Changes the shopper's cart: all of it, or nothing.
 * @param {import('@uptier/example-parts/read-change.mjs').Change} change
 * @throws {import('@uptier/example-parts/refusal.mjs').Refusal} Where it cannot be.
 */
export async function changeCart(change) {
  const kept = await cookies();
  const before = readLines(kept.get('cart')?.value);
  const lines = changeLines(before, change, (id) => products.get(id));
  kept.set('cart', writeLines(lines), { httpOnly: true, sameSite: 'lax' });
  return priceLines(lines);
}
