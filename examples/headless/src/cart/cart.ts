import { atom, computed } from 'nanostores';
import type { CartChange, CartResult } from '@uptier/core';
import { currency, products } from '../products.js';

/** How many of which product. A line's key is its product's id: there is one line for each. */
type Quantities = Readonly<Record<string, number>>;

const KEPT = 'teatime-cart';

const $quantities = atom<Quantities>(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}'));
$quantities.listen((quantities) => sessionStorage.setItem(KEPT, JSON.stringify(quantities)));

/** The cart, as Uptier reads carts. */
export const $cart = computed($quantities, (quantities) => {
  const lines = Object.entries(quantities).flatMap(([id, quantity]) => {
    const price = products.get(id)?.price;
    return price === undefined ? [] : [{ key: id, id, quantity, price }];
  });
  const subtotal = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  return { lines, subtotal, currency };
});

/** Changes the cart: all of it, or nothing. */
export function changeCart({ add, remove }: CartChange): CartResult {
  const quantities = new Map(Object.entries($quantities.get()));
  for (const { key, quantity } of remove) {
    const rest = (quantities.get(key) ?? 0) - quantity;
    if (rest < 0) return { status: 'refused', message: 'That is no longer in the cart.' };
    quantities.set(key, rest);
  }
  for (const { id, quantity } of add) quantities.set(id, (quantities.get(id) ?? 0) + quantity);
  const left = [...quantities].filter(([, quantity]) => quantity > 0);
  $quantities.set(Object.fromEntries(left));
  return { status: 'done', cart: $cart.get() };
}
