import type { ComparedTier, Interval, Money } from '@uptier/core';

/** A price, and how often it is paid; missing where it is paid once. */
export interface PriceAt {
  readonly price: Money;
  readonly interval?: Interval | undefined;
  /** It is another term of the plan than the one that its offer takes. */
  readonly isOther: boolean;
}

/** Every interval that one of the tiers has a price for, each tier's own before its other terms. */
export const intervalsOf = (tiers: readonly ComparedTier[]): Interval[] => [
  ...new Set(
    tiers.flatMap(({ product: { plan } }) =>
      plan ? [plan.interval, ...(plan.terms ?? []).map(({ interval }) => interval)] : [],
    ),
  ),
];

/** What a tier costs for an interval; where it has no such term, for its own. */
export function priceAt({ product, price, offer }: ComparedTier, wanted: unknown): PriceAt {
  const { interval } = price;
  const term = interval !== wanted && product.plan?.terms?.find((one) => one.interval === wanted);
  if (term) return { ...term, isOther: true };
  // What it costs for good: tiers are compared for longer than an introduction lasts.
  const isIntroductory = offer?.incentive?.type === 'introductory';
  return { price: isIntroductory ? price.price : price.pay, interval, isOther: false };
}

/**
 * What a tier costs for good more than the held one for the interval that is shown. Core works it out for the one
 * interval of its offer; for another one both must state what they cost.
 */
export function differenceAt(
  { price, heldBy }: ComparedTier,
  held: ComparedTier | undefined,
  at: PriceAt,
): number | undefined {
  if (price.per === at.interval) return price.difference;
  if (!held || heldBy) return undefined;
  const before = priceAt(held, at.interval);
  // What is free is free for any time.
  const isComparable = before.interval === at.interval || before.price === 0;
  return isComparable ? at.price - before.price : undefined;
}
