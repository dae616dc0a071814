import type { Cart } from '@uptier/core';
import type { Product, Shop } from '../shop/open-shop.js';
import type { Quantities } from './quantities.js';

/** The cart, as Uptier reads carts, with what its page shows of the products. */
export interface ShownCart extends Cart {
  readonly lines: readonly (Product & { readonly key: string; readonly quantity: number })[];
  readonly subtotal: number;
}

/** A line's key is its product's id: there is one line for each product. */
export function cartOf(quantities: Quantities, { products }: Shop): ShownCart {
  const lines = [...quantities].flatMap(([id, quantity]) => {
    const product = products.get(id);
    return product ? [{ ...product, key: id, quantity }] : [];
  });
  const subtotal = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  return { lines, subtotal, currency: 'GBP' };
}
