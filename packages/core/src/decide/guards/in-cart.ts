import type { Guard } from '../proposal.js';

/** Already in the cart. */
export const inCart: Guard = ({ product }, { held }) =>
  held.some(({ id, by }) => by === 'cart' && id === product.id);
