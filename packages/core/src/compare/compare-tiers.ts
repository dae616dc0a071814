import { currency } from '../decide/guards/currency.js';
import { segment } from '../decide/guards/segment.js';
import { unavailable } from '../decide/guards/unavailable.js';
import type { Held, HeldBy } from '../decide/held.js';
import type { Candidate } from '../decide/proposal.js';
import type { Situation } from '../decide/situation.js';
import { toCandidate } from '../decide/to-candidate.js';
import type { Product } from '../feed/feed.js';
import { findGains } from '../offer/gains.js';
import type { Gain, Offer, PriceFacts } from '../offer/offer.js';
import { findPriceFacts } from '../offer/price-facts.js';

/** One tier beside the others. */
export interface ComparedTier {
  readonly product: Product;
  /** Where the shopper has it; missing where he does not. */
  readonly heldBy?: HeldBy | undefined;
  readonly isSoldOut: boolean;
  /** What it costs anybody; with an offer, that says what it costs now. */
  readonly price: PriceFacts;
  /** Over the held tier; where none is held, over the tier before. */
  readonly gains: readonly Gain[];
  /** Missing where the rules let nobody offer it: it is shown, and its button only leads to it. */
  readonly offer?: Offer | undefined;
}

/** The tiers of one family side by side, lowest first. */
export interface Comparison {
  readonly family: string;
  readonly tiers: readonly ComparedTier[];
}

const asCandidate = (product: Product, held: Held | undefined, situation: Situation): Candidate =>
  toCandidate(
    {
      proposal: { product, role: 'upgrade', tie: 'family', held },
      source: 'upgrade',
      campaign: undefined,
    },
    situation,
  );

/**
 * Two products of one tier differ in what is no step up, such as the colour. One stands for both: what is held, else
 * what is offered, else the first.
 */
function oneOfEachTier(family: readonly Product[], wanted: readonly unknown[]): Product[] {
  const rankOf = ({ id }: Product): number => wanted.lastIndexOf(id);
  const tiers = new Map<number | undefined, Product>();
  for (const product of family) {
    const other = tiers.get(product.tier);
    if (!other || rankOf(product) > rankOf(other)) tiers.set(product.tier, product);
  }
  return [...tiers.values()];
}

/** What a shopper may see of a family: what has a price in his money, and is made for his kind of customer. */
function visibleIn(name: string, held: Held | undefined, situation: Situation): Product[] {
  return situation.catalog.family(name).filter((product) => {
    const candidate = asCandidate(product, undefined, situation);
    const isForOthers = product.id !== held?.id && segment(candidate, situation);
    return product.price !== undefined && !isForOthers && !currency(candidate, situation);
  });
}

const asHeld = (product: Product | undefined): Held | undefined =>
  product && { id: product.id, by: 'page', product, price: product.price, quantity: 1 };

/**
 * What a comparison shows beside its offers: the slot's family, else that of the first thing its placement is about
 * which has one. `undefined` where fewer than two tiers have a price: there is nothing to compare.
 */
export function compareTiers(
  situation: Situation,
  offers: readonly Offer[],
): Comparison | undefined {
  const { slot, subjects, held: all } = situation;
  const family = slot.family ?? subjects.find(({ product }) => product?.family)?.product?.family;
  if (family === undefined) return undefined;
  const held = [...subjects, ...all].find(({ product }) => product?.family === family);
  const products = oneOfEachTier(visibleIn(family, held, situation), [
    ...offers.map(({ product }) => product.id),
    held?.id,
  ]);
  if (products.length < 2) return undefined;
  return {
    family,
    tiers: products.map((product, i): ComparedTier => {
      const isHeld = product.id === held?.id;
      const offer = offers.find((one) => one.product.id === product.id);
      const over = asCandidate(product, isHeld ? undefined : held, situation);
      return {
        product,
        heldBy: isHeld ? held.by : undefined,
        isSoldOut: unavailable(over, situation),
        price: findPriceFacts(over, situation),
        gains: findGains(
          held ? over : asCandidate(product, asHeld(products[i - 1]), situation),
          situation,
        ),
        offer,
      };
    }),
  };
}
