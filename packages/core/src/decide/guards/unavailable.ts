import type { Variant } from '../../feed/feed.js';
import type { Guard } from '../proposal.js';
import { quotedVariant } from '../quoted-variant.js';

/** Sold out: by the shop's answer of today, else by the feed. Of a product in variants, when all of them are. */
export const unavailable: Guard = ({ product, variant }, { quotes }) => {
  const quote = quotes.get(product.id);
  const { available, variants } = product;
  const areAll = (isGone: (one: Variant) => boolean): boolean =>
    !!variants?.length && variants.every(isGone);
  if (quote?.variants && areAll((one) => quotedVariant(quote, one)?.available === false))
    return true;
  const today = quotedVariant(quote, variant ?? product)?.available ?? quote?.available;
  if (today !== undefined) return !today;
  return available === false || areAll((one) => one.available === false);
};
