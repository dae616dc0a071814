import type { Quote } from '../context/context.js';
import type { Variant } from '../feed/feed.js';
import type { Proposal } from './proposal.js';
import { quotedVariant } from './quoted-variant.js';

/**
 * The variant of an upgrade that is like the one held: in stock today, and the same in every option that both have. What
 * else it could be is as the product itself is bought. `undefined` where no variant is held, or none is like it.
 */
export function matchingVariant(
  { product, role, held }: Proposal,
  quote: Quote | undefined,
): Variant | undefined {
  const chosen = held?.variant?.options;
  if (role !== 'upgrade' || !chosen) return undefined;
  const { variants = [], cartId } = product;
  const alike = variants.filter(
    (variant) =>
      (quotedVariant(quote, variant) ?? variant).available !== false &&
      Object.entries(chosen).every(
        ([name, value]) =>
          !Object.hasOwn(variant.options ?? {}, name) || variant.options?.[name] === value,
      ),
  );
  return alike.find((variant) => variant.cartId === cartId) ?? alike[0];
}
