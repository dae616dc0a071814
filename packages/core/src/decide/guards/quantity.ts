import type { Guard } from '../proposal.js';

/** As many as are held cannot be bought of the better version. */
export const quantity: Guard = ({ product, role, held }) => {
  if (role !== 'upgrade' || !held) return false;
  const { min = 0, max = Infinity, step = 1 } = product.quantity ?? {};
  return held.quantity < min || held.quantity > max || (held.quantity - min) % step !== 0;
};
