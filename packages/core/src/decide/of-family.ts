import type { Product } from '../feed/feed.js';
import type { Slot } from './decision.js';

/** Whether a slot may offer a product of this family: most may offer all. */
export const isOfFamily = ({ family }: Slot, product: Pick<Product, 'family'>): boolean =>
  !family || product.family === family;
