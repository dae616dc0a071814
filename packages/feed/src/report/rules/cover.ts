import { decide, type Catalog, type Product, type Role } from '@uptier/core';
import { cartWith } from '../../checks/upgrade-steps.js';

/** What a cart with one product alone is offered. */
export interface Cover {
  readonly product: Product;
  readonly upgrade: boolean;
  readonly addOn: boolean;
}

/** Of a larger catalogue, every so many-th product is asked about. */
const MOST_ASKED = 20_000;

/** Asks the very decide of the page about each product: what would the cart page offer if nothing else were in the cart? */
export function coverOf(products: readonly Product[], catalog: Catalog, now: number): Cover[] {
  const every = Math.ceil(products.length / MOST_ASKED);
  const offers = (product: Product, role: Role): boolean => {
    const context = { page: { placement: 'cart' as const }, cart: cartWith(product), now };
    const slot = { id: role, placement: 'cart' as const, role };
    return decide(catalog, context, [slot], { trace: 'none' })[0]!.offers.length > 0;
  };
  return products
    .filter((_, i) => i % every === 0)
    .map((product) => ({
      product,
      upgrade: offers(product, 'upgrade'),
      addOn: offers(product, 'add-on'),
    }));
}
