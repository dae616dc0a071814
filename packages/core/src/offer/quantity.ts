import type { Candidate } from '../decide/proposal.js';
import type { Product } from '../feed/feed.js';

/** Whether the shop sells so many of it at once. Where only a step is stated, that is the smallest number. */
export function isSold({ quantity = {} }: Product, many: number): boolean {
  const { step = 1, min = step, max = Infinity } = quantity;
  return many >= min && many <= max && (many - min) % step === 0;
}

/** How many accepting brings: as many as are held, or, beside them, the fewest that the shop sells. */
export function quantityOf({
  role,
  held,
  product: { quantity },
}: Pick<Candidate, 'role' | 'held' | 'product'>): number {
  return role === 'upgrade' ? (held?.quantity ?? 1) : (quantity?.min ?? quantity?.step ?? 1);
}
