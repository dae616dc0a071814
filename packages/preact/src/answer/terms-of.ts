import type { Money, Offer } from '@uptier/core';

/** For how many days it costs nothing: by the campaign, else by the plan itself. */
export const trialOf = ({
  incentive,
  product,
}: Pick<Offer, 'incentive' | 'product'>): number | undefined =>
  incentive?.type === 'trial' ? incentive.value : product.plan?.trialDays;

/** What all of it costs for good: after an introductory price, the whole one. */
export const lastingOf = ({ incentive, price, quantity }: Offer): Money =>
  (incentive?.type === 'introductory' ? price.price : price.pay) * quantity;

/** What a yes takes at once, where it takes money. Nothing while it is tried for free. */
export function dueNow(offer: Offer): number {
  const { quantity, price } = offer;
  // A month's difference says nothing of what a year's plan takes at once: then it is the whole price.
  return trialOf(offer) ? 0 : (price.added ?? price.pay * quantity);
}
