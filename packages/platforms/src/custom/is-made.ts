import type { Cart, CartChange } from '@uptier/core';

type Line = Cart['lines'][number];

const count = ({ lines }: Cart, isMeant: (line: Line) => boolean): number =>
  lines.reduce((sum, line) => (isMeant(line) ? sum + line.quantity : sum), 0);

/**
 * Whether a cart holds all that a change was to add, beyond what it held before, and no more of what it was to take out.
 * A cart may know a line by the feed's id or by what it is bought by.
 */
export function isMade({ add, remove }: CartChange, before: Cart, now: Cart): boolean {
  const grown = (isMeant: (line: Line) => boolean): number =>
    count(now, isMeant) - count(before, isMeant);
  return (
    add.length + remove.length > 0 &&
    add.every(
      ({ id, cartId = id, quantity }) =>
        grown(
          ({ id: held, variant }) =>
            variant === cartId || held === cartId || (held === id && !variant),
        ) >= quantity,
    ) &&
    remove.every(({ key, quantity }) => grown((line) => line.key === key) <= -quantity)
  );
}
