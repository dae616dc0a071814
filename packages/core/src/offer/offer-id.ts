import { isOfCustomer, type Held } from '../decide/held.js';
import type { Proposal } from '../decide/proposal.js';

/** Reports and statistics hear the id, so that it must not tell what a customer has. */
const nameOf = ({ id, by, line }: Held): string => (isOfCustomer(by) ? by : (line ?? id));

/** The same for the same product, role and held thing, in every slot and page view. */
export function offerId({ role, product, held }: Proposal): string {
  const id = `${role}:${product.id}`;
  return held ? `${id}:${nameOf(held)}` : id;
}
