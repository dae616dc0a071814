import type { Product } from '../../feed/feed.js';
import type { Held } from '../held.js';
import type { Guard } from '../proposal.js';

const isCalled = (id: string, product: Product | undefined, name: string): boolean =>
  id === name || (product?.tags?.includes(name) ?? false);

/** It needs something that is not held, or it and something held do not get on; what it replaces is gone then. */
export const incompatible: Guard = ({ role, product, held: own }, { held }) => {
  const { id, requires, excludes } = product;
  const stays = (one: Held): boolean => role !== 'upgrade' || one !== own;
  const isHeld = (name: string): boolean =>
    held.some((one) => stays(one) && isCalled(one.id, one.product, name));
  return (
    (held.length > 0 && requires?.every(isHeld) === false) ||
    excludes?.some(isHeld) ||
    held.some(
      (one) => one.product?.excludes?.some((name) => isCalled(id, product, name)) && stays(one),
    )
  );
};
