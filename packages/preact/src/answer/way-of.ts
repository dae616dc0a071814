import type { Action, Offer } from '@uptier/core';
import { isUnpriced } from '../price/is-unpriced.js';

/**
 * How a yes works. Nobody buys what has no price: there is only its page to look at. What has a price and no page to
 * look at is bought.
 */
export function wayOf(offer: Offer): Action {
  const { action, product } = offer;
  if (isUnpriced(offer)) return 'visit';
  return action === 'visit' && !product.url ? 'add' : action;
}
