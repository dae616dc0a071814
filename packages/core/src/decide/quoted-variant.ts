import type { Quote, QuotedVariant } from '../context/context.js';
import type { Product, Variant } from '../feed/feed.js';
import { over } from '../feed/over.js';

/** What the shop says today of the very thing that its cart would take. */
export const quotedVariant = (
  quote: Quote | undefined,
  { cartId }: Pick<Variant, 'cartId'>,
): QuotedVariant | undefined => quote?.variants?.find((one) => one.cartId === cartId);

/** A variant with today's price and stock, where the shop has told them. */
export function variantToday(quote: Quote | undefined, variant: Variant): Variant {
  const today = quotedVariant(quote, variant);
  return today ? over(variant, today) : variant;
}

/** A product whose variants the shopper may pick from, at what they cost today. */
export const productToday = (quote: Quote | undefined, product: Product): Product =>
  quote?.variants && product.variants
    ? { ...product, variants: product.variants.map((variant) => variantToday(quote, variant)) }
    : product;
