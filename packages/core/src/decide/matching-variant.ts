import type { Quote } from '../context/context.js';
import type { Variant } from '../feed/feed.js';
import type { Proposal } from './proposal.js';
import { quotedVariant } from './quoted-variant.js';

/**
 * The variant to buy, if it is not simply the product as it is bought. Of an upgrade, one that is like the one held: in
 * stock today, and the same in every option that both have; `undefined` where none is. Where no variant is held and the
 * usual one is sold out, the first that is not.
 */
export function matchingVariant(
  { product, role, held }: Proposal,
  quote: Quote | undefined,
): Variant | undefined {
  const { variants, cartId } = product;
  if (!variants?.length) return undefined;
  const isThere = (variant: Variant): boolean =>
    (quotedVariant(quote, variant) ?? variant).available !== false;
  const chosen = role === 'upgrade' ? held?.variant?.options : undefined;
  const own = variants.find((variant) => variant.cartId === cartId);
  if (!chosen) {
    const isUsual = isThere(own ?? variants[0]!);
    return isUsual ? undefined : variants.find((one) => one.cartId !== undefined && isThere(one));
  }
  const isAlike = (variant: Variant): boolean =>
    isThere(variant) &&
    Object.entries(chosen).every(
      ([name, value]) =>
        !Object.hasOwn(variant.options ?? {}, name) || variant.options?.[name] === value,
    );
  return own && isAlike(own) ? own : variants.find(isAlike);
}
