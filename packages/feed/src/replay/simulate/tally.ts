import type { GuardName, Offer, Role } from '@uptier/core';

/** What was offered in one role. */
interface RoleTally {
  /** In how many baskets. */
  baskets: number;
  offers: number;
  /** Of all offers together: what they cost, and the share by which they raise what is paid. */
  price: number;
  rise: number;
}

/** What became of a product that was bought: a guard refused it, or nothing in the cart leads to it. */
export type Fate = 'offered' | 'outranked' | 'not-linked' | GuardName;

/** Of so many tries, so many were offered. */
export interface Tries {
  of: number;
  offered: number;
  /** What became of the others. */
  readonly missed: Map<Exclude<Fate, 'offered'>, number>;
}

/** Counts one try. */
export function countTry(tries: Tries, fate: Fate): void {
  tries.of++;
  if (fate === 'offered') tries.offered++;
  else tries.missed.set(fate, (tries.missed.get(fate) ?? 0) + 1);
}

/** What shoppers bought by themselves. */
export interface BasketTries {
  /** Products of a basket which are offered when only the rest of it is in the cart. */
  readonly hidden: Tries;
  /** Higher tiers which are offered when the tier below is in the cart instead. */
  readonly higher: Tries;
}

/** What became of past baskets at one placement. */
export interface Tally {
  baskets: number;
  /** With at least one offer. */
  shown: number;
  readonly roles: Record<Role, RoleTally>;
  /** What refused a candidate first, and how often. */
  readonly refused: Map<GuardName, number>;
  /** Candidates for which there was no place. */
  outranked: number;
  /** Baskets for which no source proposed anything. */
  silent: number;
}

const noOffers = (): RoleTally => ({ baskets: 0, offers: 0, price: 0, rise: 0 });

export const noTries = (): BasketTries => ({
  hidden: { of: 0, offered: 0, missed: new Map() },
  higher: { of: 0, offered: 0, missed: new Map() },
});

export const emptyTally = (): Tally => ({
  baskets: 0,
  shown: 0,
  roles: { upgrade: noOffers(), 'add-on': noOffers(), alternative: noOffers() },
  refused: new Map(),
  outranked: 0,
  silent: 0,
});

/** Counts what a basket of this worth is offered. */
export function countOffers(tally: Tally, offers: readonly Offer[], subtotal: number): void {
  for (const { role, price, quantity } of offers) {
    const own = tally.roles[role];
    own.offers++;
    own.price += price.pay;
    const added = price.added ?? (role === 'upgrade' ? 0 : price.pay * quantity);
    if (subtotal > 0) own.rise += added / subtotal;
  }
  for (const role of new Set(offers.map((offer) => offer.role))) tally.roles[role].baskets++;
  if (offers.length) tally.shown++;
}
