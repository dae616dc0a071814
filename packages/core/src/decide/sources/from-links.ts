import type { LinkKind, Role } from '../../feed/feed.js';
import type { Held } from '../held.js';
import type { Proposal } from '../proposal.js';
import type { Situation } from '../situation.js';

/** What one held thing's own links of a kind lead to. */
export function fromLinks(
  { kind, role, held }: { kind: LinkKind; role: Role; held: Held },
  { catalog }: Situation,
): Proposal[] {
  const proposals: Proposal[] = [];
  for (const [id, strength] of held.product?.links?.[kind] ?? []) {
    const product = catalog.get(id, held.id);
    if (product) proposals.push({ product, role, tie: 'link', strength, held });
  }
  return proposals;
}
