import type { Product } from '../feed/feed.js';
import { needFor, stageOf, type Stage } from './needs.js';
import type { Candidate } from './proposal.js';
import type { View } from './situation.js';

/** Whether a key tells how near the customer is to a limit. */
export const isLimitKey = (key: string): boolean => key.startsWith('l:');

type Declinable = Pick<Candidate, 'product' | 'role'>;

/** The limit that drives an offer, and how far it is used up. */
export function limitOf(
  { product }: Declinable,
  { needs, context, policy }: View,
): { measure: string; stage: Stage | undefined } | undefined {
  const need = needFor(product.solves, needs);
  const measure = need?.startsWith('limit:') ? need.slice(6) : '';
  const { usage: all = {} } = context.customer ?? {};
  const usage = Object.hasOwn(all, measure) ? all[measure] : undefined;
  return usage && { measure, stage: stageOf(usage, policy) };
}

/**
 * What a no counts for: the family for upgrades, the product for everything else; and, where a limit drives the
 * offer, this stage of it.
 */
export function declineKeys(candidate: Declinable, view: View): readonly string[] {
  const { product, role } = candidate;
  const limit = limitOf(candidate, view);
  return [
    role === 'upgrade' && product.family ? `f:${product.family}` : `p:${product.id}`,
    ...(limit ? [`l:${limit.measure}:${limit.stage}`] : []),
  ];
}

/** What a no may have counted for that stands against it: itself, or an upgrade within its family. */
export const declinableBy = ({
  declineKeys: keys,
  product: { family },
}: {
  readonly declineKeys: readonly string[];
  readonly product: Product;
}): readonly string[] => (family === undefined ? keys : [...keys, `f:${family}`]);
