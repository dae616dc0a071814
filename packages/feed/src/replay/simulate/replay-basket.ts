import { decide, type Context, type Placement, type Product, type Slot } from '@uptier/core';
import type { Published } from '../../published/growing-feed.js';
import { linesOf } from '../cart-of.js';
import type { Basket, Bought } from './read-baskets.js';
import {
  countOffers,
  countTry,
  type BasketTries,
  type Fate,
  type Tally,
  type Tries,
} from './tally.js';

/** Where and when baskets are replayed. */
export interface Scene {
  readonly published: Pick<Published, 'catalog'>;
  readonly placement: Placement;
  readonly now: number;
}

/** So many products of a basket are tried, lest a wholesale order outweigh a hundred others. */
const MOST_TRIED = 5;

/** Some products of a basket, from all over it. */
function triedOf(basket: Basket): Bought[] {
  const step = Math.ceil(basket.length / MOST_TRIED);
  return basket.filter((_, i) => i % step === 0);
}

const slotOf = ({ placement }: Scene): Slot => ({ id: 'simulate', placement });

/** The page of somebody with as many of these things in the cart, each at what it costs today. */
function contextOf(basket: Basket, { published, placement, now }: Scene): Context {
  const { locale, currency } = published.catalog.head;
  const { lines, total } = linesOf(
    basket.map(({ product, quantity }) => ({ reference: product.id, quantity, product })),
  );
  return {
    page: { placement },
    cart: { lines, subtotal: total, currency },
    ...(locale !== undefined && { locale }),
    now,
  };
}

/** What becomes of a product when this is in the cart. */
function fateOf({ id }: Product, basket: Basket, scene: Scene): Fate {
  const slots = [slotOf(scene)];
  const [decision] = decide(scene.published.catalog, contextOf(basket, scene), slots, {
    trace: 'first',
  });
  const traced = decision!.trace?.filter(({ product }) => product === id) ?? [];
  const outcomes = traced.map(({ outcome }) => outcome);
  if (outcomes.includes('offered')) return 'offered';
  if (outcomes.includes('outranked')) return 'outranked';
  // Best sellers are proposed everywhere, and refused where nothing leads to them.
  const guards = traced.flatMap(({ refusedBy }) => refusedBy.slice(0, 1));
  return guards.find((guard) => guard !== 'unrelated') ?? 'not-linked';
}

/** Hides each product in turn: was what the shopper bought by himself what he would have been offered? */
function hideEach(basket: Basket, scene: Scene, tries: Tries): void {
  if (basket.length < 2) return;
  for (const hidden of triedOf(basket)) {
    const rest = basket.filter((one) => one !== hidden);
    countTry(tries, fateOf(hidden.product, rest, scene));
  }
}

/** The next lower version that can be bought. */
function tierBelow({ family, tier = 0 }: Product, { published }: Scene): Product | undefined {
  if (family === undefined) return undefined;
  return published.catalog
    .family(family)
    .filter((one) => (one.tier ?? 0) < tier && one.available !== false)
    .at(-1);
}

/** Takes each higher tier back to the one below: would the one that was bought have been offered? */
function stepDown(basket: Basket, scene: Scene, tries: Tries): void {
  for (const bought of triedOf(basket)) {
    const below = tierBelow(bought.product, scene);
    if (!below || basket.some(({ product }) => product === below)) continue;
    const before = basket.map((one) => (one === bought ? { ...one, product: below } : one));
    countTry(tries, fateOf(bought.product, before, scene));
  }
}

/** Decides for a past basket as it was bought. */
export function replayBasket(basket: Basket, scene: Scene, tally: Tally): void {
  const context = contextOf(basket, scene);
  const [decision] = decide(scene.published.catalog, context, [slotOf(scene)], { trace: 'first' });
  const { offers, trace = [] } = decision!;
  tally.baskets++;
  countOffers(tally, offers, context.cart?.subtotal ?? 0);
  if (!trace.length) tally.silent++;
  for (const { outcome, refusedBy } of trace) {
    if (outcome === 'outranked') tally.outranked++;
    for (const guard of refusedBy) tally.refused.set(guard, (tally.refused.get(guard) ?? 0) + 1);
  }
}

/** Decides for a past basket as it was before some of its products: what is bought without an offer? */
export function tryBasket(basket: Basket, scene: Scene, tries: BasketTries): void {
  hideEach(basket, scene, tries.hidden);
  stepDown(basket, scene, tries.higher);
}
