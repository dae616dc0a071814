import { computed, ref, watch } from 'vue';
import type { CartChange, CartResult } from '@uptier/core';
import { products } from './products.js';

const KEPT = 'teatime-cart';

/** Product id -> how many. A line's key is its product's id. */
const quantities = ref<Readonly<Record<string, number>>>(
  JSON.parse(sessionStorage.getItem(KEPT) ?? '{}'),
);
watch(quantities, (changed) => sessionStorage.setItem(KEPT, JSON.stringify(changed)));

/** The cart, as Uptier reads carts. */
export const cart = computed(() => {
  const lines = Object.entries(quantities.value).flatMap(([id, quantity]) => {
    const product = products.get(id);
    return product ? [{ key: id, id, quantity, price: product.price }] : [];
  });
  const subtotal = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  return { lines, subtotal, currency: 'GBP' };
});

/** Changes the cart: all of it, or nothing. */
export function changeCart({ add, remove }: CartChange): CartResult {
  const changed = new Map(Object.entries(quantities.value));
  for (const { key, quantity } of remove) {
    const rest = (changed.get(key) ?? 0) - quantity;
    if (rest < 0) return { status: 'refused', message: 'That is no longer in the cart.' };
    changed.set(key, rest);
  }
  for (const { id, quantity } of add) changed.set(id, (changed.get(id) ?? 0) + quantity);
  quantities.value = Object.fromEntries([...changed].filter(([, quantity]) => quantity > 0));
  return { status: 'done', cart: cart.value };
}
