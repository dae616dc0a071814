import type {
  Incentive,
  Interval,
  Money,
  Moment,
  Picture,
  Product,
  Role,
  Share,
  Variant,
} from '../feed/feed.js';
import type { HeldBy } from '../decide/held.js';
import type { SourceName } from '../decide/sources.js';

/** A value with its unit, as the feed states it. */
export interface Amount {
  readonly value: number | string;
  readonly unit?: string | undefined;
}

/** What the shopper gets more of: a fact, which the widgets put into words. */
export type Gain =
  | {
      readonly type: 'attribute';
      readonly name: string;
      readonly from: Amount;
      readonly to: Amount;
    }
  | { readonly type: 'has'; readonly name: string }
  | {
      readonly type: 'unit-price';
      readonly less: Share;
      readonly per: number;
      readonly unit: string;
    }
  | { readonly type: 'benefit'; readonly text: string };

export interface PriceFacts {
  readonly currency: string;
  readonly exponent: number;
  readonly taxIncluded?: boolean | undefined;
  /** For one, before any incentive. */
  readonly price: Money;
  /**
   * For one, after the incentive: what the shopper really pays, and at first where the price is introductory. An
   * amount that a code takes off counts once an order, so that only the first piece costs as little.
   */
  readonly pay: Money;
  /** A true earlier price; never below or at `price`. */
  readonly was?: Money | undefined;
  /**
   * What one costs for good more than what it replaces, for the same interval. Below zero where it is cheaper.
   * Missing where nothing is replaced, or where one is paid once and the other again and again.
   */
  readonly difference?: number | undefined;
  /** The interval that the difference is for. */
  readonly per?: Interval | undefined;
  /**
   * What accepting adds now to what the shopper pays, for as many as are offered. Other than `difference` times that
   * where an amount comes off once, or an introductory price ends.
   */
  readonly added?: number | undefined;
  /** What the whole cart or order becomes, and what share of it the difference is. */
  readonly total?: Money | undefined;
  readonly shareOfTotal?: Share | undefined;
  /** Price of `per` `unit`s: 3.20 a 100 g. */
  readonly unitPrice?:
    | { readonly price: Money; readonly per: number; readonly unit: string }
    | undefined;
  readonly interval?: Interval | undefined;
  /** Months that the yearly term costs less than twelve single ones. */
  readonly monthsFree?: number | undefined;
  readonly instalments?: { readonly count: number; readonly amount: Money } | undefined;
  /** What is still missing for free shipping with this offer taken; 0 where it reaches it, and nothing did before. */
  readonly missingForFreeShipping?: Money | undefined;
}

/** How accepting works: swap what is in the cart, add to it, visit the other tier, or ask the page. */
export type Action = 'swap' | 'add' | 'visit' | 'custom';

/** What the offer stands against. */
export interface HeldFacts {
  readonly id: string;
  /** Where the shopper has it: in the cart or the order, on the page, as his plan, or owned. */
  readonly by: HeldBy;
  readonly title?: string | undefined;
  readonly tierName?: string | undefined;
  readonly image?: Picture | undefined;
  readonly price?: Money | undefined;
  /** What the platform buys it by: to put it back. */
  readonly cartId?: string | undefined;
  /** The line of the cart or the order to swap. */
  readonly line?: string | undefined;
  readonly quantity?: number | undefined;
}

/** A candidate that is ready to show. Plain data: it can be stored, sent and hydrated. */
export interface Offer {
  /** The same for the same product, role and held thing, in every slot and page view. */
  readonly id: string;
  readonly role: Role;
  readonly source: SourceName;
  readonly product: Product;
  /**
   * What accepting buys, if nothing else is picked: of an upgrade, the variant that is like the one held; of what is
   * usually bought in a variant that is sold out, the first that is not.
   */
  readonly variant?: Variant | undefined;
  readonly held?: HeldFacts | undefined;
  readonly quantity: number;
  readonly action: Action;
  readonly gains: readonly Gain[];
  readonly price: PriceFacts;
  /** What a decline of it counts for: the family, the product, or a limit's stage. */
  readonly declineKeys: readonly string[];
  /**
   * What makes it easier to take, as it may be told: `value` is 0 of a discount that is none of the lowest price of
   * the last 30 days.
   */
  readonly incentive?: Incentive | undefined;
  readonly campaign?: string | undefined;
  readonly headline?: string | undefined;
  /** Stated only where the campaign really ends then. */
  readonly deadline?: Moment | undefined;
  readonly sponsored?: boolean | undefined;
  /** A smaller offer for after a decline. */
  readonly alternative?: Offer | undefined;
}
