import type { Link, Money, Moment, Placement } from '../feed/feed.js';

/** One line of the cart. */
export interface CartLine {
  /** What the shop's cart knows the line by. */
  readonly key: string;
  /** The product: its id, or its cart id, SKU or address. */
  readonly id: string;
  readonly variant?: string;
  readonly quantity: number;
  /** For one, as the cart charges it. */
  readonly price: Money;
}

export interface Cart {
  readonly lines: readonly CartLine[];
  readonly subtotal: Money;
  readonly currency?: string;
}

export interface OrderLine {
  /** What the shop knows the line by, where it can exchange it. */
  readonly key?: string;
  readonly id: string;
  readonly variant?: string;
  readonly quantity: number;
  readonly price: Money;
}

export interface Order {
  readonly id: string;
  readonly lines: readonly OrderLine[];
  readonly total: Money;
  readonly currency?: string;
}

export interface Page {
  readonly placement?: Placement;
  /** What the support page is about: a key of the feed's `topics`, or of a product's `solves`. */
  readonly topic?: string;
  /** `false`: the topic's help does not solve it without a purchase. */
  readonly solvable?: boolean;
  /** The words that the shopper searched for. */
  readonly search?: string;
  readonly url?: string;
}

/** What the shop says of its customer. Never goes to storage, events or analytics. */
export interface Customer {
  readonly segment?: string;
  readonly valueGroup?: 'unprofitable' | 'profitable' | 'very-profitable';
  /** How likely he recommends the shop: 0..10, up to 6 is unhappy. */
  readonly score?: number;
  readonly labels?: readonly string[];
  readonly openComplaint?: boolean;
  readonly days?: number;
  readonly minutesInApp?: number;
  readonly logins?: number;
  readonly tasksDone?: number;
  readonly integrations?: number;
  readonly milestones?: readonly string[];
  /** The id of the plan he has. */
  readonly plan?: string;
  /** Ids of what he owns. */
  readonly owned?: readonly string[];
  /** Used of limit, per measure. */
  readonly usage?: Readonly<Record<string, { readonly used: number; readonly limit: number }>>;
  readonly needs?: readonly string[];
}

/** How often, weighted by how long ago: a product's id, or the words that were searched -> weight. */
export type Interest = Readonly<Record<string, number>>;

/** A snapshot of the memory (`visitor/memory.ts`). */
export interface Visitor {
  /** Known only with consent. */
  readonly id?: string;
  readonly returning?: boolean;
  readonly views?: Interest;
  readonly searches?: Interest;
  readonly clicks?: Interest;
  readonly cartAdds?: Interest;
  /** Keys (`f:` and a family, `p:` and a product) of what he declined inside its cool-down. */
  readonly declined?: readonly string[];
  /** How often something was seen: its key (`c:` and a campaign) -> times. */
  readonly seen?: Readonly<Record<string, number>>;
  /** Offers that banner and modal showed in this session. */
  readonly shownThisSession?: number;
  /** Orders that had their offer in this session. */
  readonly orders?: readonly string[];
  /** Upgrades accepted in this session, oldest first; the memory makes one of a chain (`visitor/climbs.ts`). */
  readonly upgrades?: readonly AcceptedUpgrade[];
}

export interface AcceptedUpgrade {
  readonly from: string;
  readonly to: string;
  /** What the upgrade added to the total. */
  readonly increase: Money;
}

/** What a product costs in the shop right now, where the platform can tell. */
export interface Quote {
  readonly id: string;
  readonly price: Money;
  readonly currency: string;
  readonly available?: boolean;
  /** Those that cost something else, or are sold out while others are not. */
  readonly variants?: readonly QuotedVariant[];
}

/** A variant as the shop sells it right now. */
export interface QuotedVariant {
  readonly cartId: string;
  readonly price: Money;
  readonly available?: boolean;
}

/** What the platform under the page can do. */
export interface Abilities {
  /** It can change an order that is already placed. */
  readonly amendOrder?: boolean;
}

/** What is known now. What is missing is unknown. */
export interface Context {
  readonly page?: Page;
  readonly product?: { readonly id: string; readonly variant?: string };
  readonly cart?: Cart;
  readonly order?: Order;
  readonly customer?: Customer;
  readonly visitor?: Visitor;
  /** What the shop itself links to the cart as a whole: id and weight, 0..1. */
  readonly links?: { readonly complements?: readonly Link[] };
  readonly abilities?: Abilities;
  readonly quotes?: readonly Quote[];
  readonly locale?: string;
  readonly currency?: string;
  readonly consent?: boolean;
  readonly now: Moment;
}
