import type { Money, Offer } from '@uptier/core';

/**
 * What all pieces of an offer cost among those that are taken, itself one of them. A cart takes one code: the first
 * of theirs. So what another code would take off does not count, and an amount comes off once, not once a piece.
 */
export function costOf({ id, price, quantity, incentive }: Offer, taken: readonly Offer[]): Money {
  if (incentive?.code === undefined) return price.pay * quantity;
  const first = taken.find((one) => one.incentive?.code !== undefined);
  if (first?.incentive?.code !== incentive.code) return price.price * quantity;
  if (incentive.type !== 'amount') return price.pay * quantity;
  return (first.id === id ? price.pay - price.price : 0) + price.price * quantity;
}
