import type { Guard } from '../proposal.js';

/** Sold out: by the shop's answer of today, else by the feed. */
export const unavailable: Guard = ({ product }, { quotes }) => {
  const today = quotes.get(product.id)?.available;
  if (today !== undefined) return !today;
  const { available, variants = [] } = product;
  return (
    available === false ||
    (variants.length > 0 && variants.every((variant) => variant.available === false))
  );
};
