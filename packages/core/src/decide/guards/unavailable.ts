import type { Guard } from '../proposal.js';

/** Sold out: by the shop's answer of today, else by the feed. */
export const unavailable: Guard = ({ product, variant }, { quotes }) => {
  const quote = quotes.get(product.id);
  const ofVariant = variant && quote?.variants?.find(({ cartId }) => cartId === variant.cartId);
  const today = ofVariant?.available ?? quote?.available;
  if (today !== undefined) return !today;
  const { available, variants } = product;
  return (
    available === false || (!!variants?.length && variants.every((one) => one.available === false))
  );
};
