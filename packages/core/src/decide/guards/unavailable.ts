import type { Guard } from '../proposal.js';
import { quotedVariant } from '../quoted-variant.js';

/** Sold out: by the shop's answer of today, else by the feed. */
export const unavailable: Guard = ({ product, variant }, { quotes }) => {
  const quote = quotes.get(product.id);
  const ofVariant = variant && quotedVariant(quote, variant);
  const today = ofVariant?.available ?? quote?.available;
  if (today !== undefined) return !today;
  const { available, variants } = product;
  return (
    available === false || (!!variants?.length && variants.every((one) => one.available === false))
  );
};
