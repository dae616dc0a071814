import type { CartChange, CartResult } from '@uptier/core';
import { readJson } from '@uptier/platforms';
import type { ShownCart } from '../cart/cart.js';

/** What the server says is in the cart. */
export const readCart = async (): Promise<ShownCart> => (await readJson('/api/cart')) as ShownCart;

/** Asks the server for a change, and tells what became of it. */
export async function changeCart(
  change: CartChange,
  show: (cart: ShownCart) => void,
): Promise<CartResult> {
  const answer = await fetch('/api/cart', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  const body = await answer.json();
  if (!answer.ok) return { status: 'refused', message: body.message };
  show(body);
  return { status: 'done', cart: body };
}
