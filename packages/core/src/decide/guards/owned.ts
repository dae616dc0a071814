import type { Guard } from '../proposal.js';

/** Bought already: in this order, or before. */
export const owned: Guard = ({ product }, { held }) =>
  held.some(({ id, by }) => by !== 'cart' && by !== 'page' && id === product.id);
