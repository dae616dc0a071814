import type { Placement } from '@uptier/core';
import type { Stated } from './to-context.js';

/** Where somebody is of whom this is known, and nothing else. */
export function likelyPlacement({ product, order, cart, customer }: Stated): Placement {
  if (product) return 'product';
  if (order) return 'post-purchase';
  if (cart) return 'cart';
  return customer ? 'account' : 'home';
}
