import type { Variant } from '../feed/feed.js';
import type { Proposal } from './proposal.js';

/**
 * The variant of an upgrade that is like the one held: in stock, and the same in every option that both have. What
 * else it could be is as the product itself is bought. `undefined` where no variant is held, or none is like it.
 */
export function matchingVariant({ product, role, held }: Proposal): Variant | undefined {
  const chosen = held?.variant?.options;
  if (role !== 'upgrade' || !chosen) return undefined;
  const { variants = [], cartId } = product;
  const alike = variants.filter(
    ({ available, options = {} }) =>
      available !== false &&
      Object.entries(chosen).every(
        ([name, value]) => !Object.hasOwn(options, name) || options[name] === value,
      ),
  );
  return alike.find((variant) => variant.cartId === cartId) ?? alike[0];
}
