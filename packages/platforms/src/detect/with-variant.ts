import type { Chosen } from './follow/chosen-variant.js';
import type { Merged } from './merge-told.js';
import { own } from './own.js';

/** Their word on the product is the page's own: it may only be completed. */
const STATED = /^(page|platform)$/;

/**
 * The context with the variant that the shopper chose. It counts more than what the page's descriptions name, which
 * mostly stay as the page was loaded. Where only the address told of a product, a form on the page may be anybody's.
 */
export function withVariant({ context, found }: Merged, chosen: Chosen): Merged {
  const source = found.find(({ fact }) => fact === 'product')?.source ?? '';
  const { product } = context;
  const variant = (source === 'address' ? undefined : chosen.field) ?? chosen.address;
  if (typeof product !== 'object' || product === null || variant === undefined) {
    return { context, found };
  }
  const isNamed = STATED.test(source) && own(product, 'variant') !== undefined;
  return isNamed
    ? { context, found }
    : {
        context: { ...context, product: { ...product, variant } },
        found: [...found, { fact: 'product.variant', source: 'choice' }],
      };
}
