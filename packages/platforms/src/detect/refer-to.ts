import { shortAddress } from './address.js';
import type { Reference } from './facts.js';

/**
 * How the core finds a product best: it looks for the variant first and for the path next where the id is an
 * address. So a page whose SKU is not in the feed is still found by its path.
 */
export function referTo(
  address: string | undefined,
  name: string | undefined,
): Reference | undefined {
  // The front page is no product's.
  const short = address && !/^\/(\?|$)/.test(address) ? shortAddress(address) : undefined;
  if (short && name) return { id: short, variant: name };
  const id = short ?? name;
  return id ? { id } : undefined;
}
