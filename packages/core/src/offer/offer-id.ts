import type { Proposal } from '../decide/proposal.js';

/** The same for the same product, role and held thing, in every slot and page view. */
export function offerId({ role, product, held }: Proposal): string {
  const id = `${role}:${product.id}`;
  return held ? `${id}:${held.line ?? held.id}` : id;
}
