import type { Published } from '../../published/growing-feed.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { Basket } from './read-baskets.js';
import { replayBasket, tryBasket } from './replay-basket.js';
import { emptyTally, noTries, type BasketTries, type Tally } from './tally.js';

/** Where a basket can be raised. */
export const REPLAYED = ['cart', 'checkout'] as const;

/** What became of past baskets, and what was bought anyway: that is tried in the cart, where shoppers still choose. */
export interface Simulation {
  readonly placements: Readonly<Record<(typeof REPLAYED)[number], Tally>>;
  readonly tries: BasketTries;
}

/** Replays baskets, the oldest first, with the feed of today. */
export function simulateOrders(
  baskets: readonly Basket[],
  { published, now }: { published: Pick<Published, 'catalog'>; now: number },
  terminal: Pick<Terminal, 'progress'>,
): Simulation {
  const placements = { cart: emptyTally(), checkout: emptyTally() };
  const tries = noTries();
  for (const [i, basket] of baskets.entries()) {
    if (i % 100 === 0) terminal.progress(`Replaying basket ${i} of ${baskets.length}`);
    for (const placement of REPLAYED)
      replayBasket(basket, { published, placement, now }, placements[placement]);
    tryBasket(basket, { published, placement: 'cart', now }, tries);
  }
  return { placements, tries };
}
