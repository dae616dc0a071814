import type { Candidate } from '../decide/proposal.js';
import type { Product } from '../feed/feed.js';

/** Whether the shop sells so many of it at once. Where only a step is stated, that is the smallest number. */
export function isSold({ quantity }: Product, many: number): boolean {
  const step = quantity?.step ?? 1;
  const min = quantity?.min ?? step;
  const max = quantity?.max ?? Infinity;
  return many >= min && many <= max && (many - min) % step === 0;
}

/** The fewest that the shop sells at once. */
export const fewestOf = ({ quantity }: Product): number => quantity?.min ?? quantity?.step ?? 1;

/** How many accepting brings: as many as are held, or, beside them, the fewest that the shop sells. */
export const quantityOf = ({
  role,
  held,
  product,
}: Pick<Candidate, 'role' | 'held' | 'product'>): number =>
  role === 'upgrade' ? (held?.quantity ?? 1) : fewestOf(product);
