import type { Cart } from '../context/context.js';
import type { Money } from '../feed/feed.js';
import type { Offer } from '../offer/offer.js';
import { pickedQuantity } from './picked-quantity.js';

/** What the shopper picked on the card. */
export interface Choice {
  /** The `cartId` of a variant. */
  readonly variant?: string | undefined;
  /** Of an addition: what the shop does not sell at once becomes the nearest that it does. */
  readonly quantity?: number | undefined;
  /** What one costs now, after `price-changed`: he was told, and takes it at that. */
  readonly price?: Money | undefined;
  /** After `both-in-cart`: only what it replaces is taken out. The new one is in the cart already. */
  readonly isRest?: boolean | undefined;
}

/** Offers that are taken together. */
export interface Bundle {
  readonly offers: readonly Offer[];
  /** What they go with is bought too: it is only on the page yet, not in the cart. */
  readonly withHeld: boolean;
}

/** One change of the cart. A swap is an add and a remove that belong together. */
export interface CartChange {
  readonly add: readonly {
    readonly id: string;
    /** What the platform buys by, where the feed knows it. */
    readonly cartId?: string | undefined;
    readonly quantity: number;
    /** What the shopper was told that one costs, where that is not what the offer says. */
    readonly price?: Money | undefined;
  }[];
  readonly remove: readonly { readonly key: string; readonly quantity: number }[];
  /** A discount code to apply. */
  readonly code?: string | undefined;
  /** A discount code to take out again. */
  readonly dropCode?: string | undefined;
}

export type CartStatus = 'done' | 'undone' | 'both-in-cart' | 'price-changed' | 'refused';

/** What the cart answered, with the cart as it was read back. */
export interface CartResult {
  readonly status: CartStatus;
  readonly cart?: Cart | undefined;
  /**
   * Of `refused`: nobody can tell whether it was done, as of a shop that did not answer. To ask for the same once more
   * must be safe: the shopper is told so.
   */
  readonly isUnsure?: boolean | undefined;
  /** Why not, in the shop's own words. */
  readonly message?: string | undefined;
  /** What one of what was to be added costs now, where the price has changed. */
  readonly price?: Money | undefined;
}

/** Turns an accepted offer and what the shopper picked into one change of the cart. */
export function cartChange(offer: Offer, choice?: Choice): CartChange {
  const cartId = choice?.variant ?? (offer.variant ?? offer.product).cartId;
  // What a script of the page gave to every object is no price.
  const price: unknown = choice?.price;
  const quantity = pickedQuantity(offer, choice?.quantity);
  const added = {
    id: offer.product.id,
    cartId,
    quantity,
    ...(typeof price === 'number' && { price }),
  };
  return {
    add: choice?.isRest ? [] : [added],
    remove:
      offer.action === 'swap' && offer.held?.line
        ? [{ key: offer.held.line, quantity: offer.quantity }]
        : [],
    code: offer.incentive?.code,
  };
}

/** What offers that are taken together go with. A campaign's own stands against nothing; the others say it then. */
export const heldBy = (offers: readonly Offer[]): Offer['held'] =>
  offers.find(({ held }) => held)?.held;

/** Turns offers that are taken together into one change of the cart. A cart takes one code: the first of theirs. */
export function bundleChange({ offers, withHeld }: Bundle): CartChange {
  const changes = offers.map((offer) => cartChange(offer));
  const held = withHeld ? heldBy(offers) : undefined;
  return {
    add: [
      ...(held ? [{ id: held.id, cartId: held.cartId, quantity: held.quantity ?? 1 }] : []),
      ...changes.flatMap(({ add }) => add),
    ],
    remove: changes.flatMap(({ remove }) => remove),
    code: changes.find(({ code }) => code !== undefined)?.code,
  };
}
