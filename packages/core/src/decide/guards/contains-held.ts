import type { Guard } from '../proposal.js';

/** A bundle beside one of its own parts, or a part beside its bundle: something would be bought twice. */
export const containsHeld: Guard = ({ product, role, held: own }, { held }) =>
  role !== 'alternative' &&
  held.some(
    (one) =>
      (role !== 'upgrade' || one !== own) &&
      (product.contains?.some(([id]) => id === one.id) ||
        one.product?.contains?.some(([id]) => id === product.id)),
  );
