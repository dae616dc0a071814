/**
 * The inside types of a product-tier feed, version 1. `read-feed.ts` makes them from outside data;
 * `feed.schema.json` is their published reference.
 */
import type { Money, Product } from './product.js';

export type {
  Attribute,
  Interval,
  Kind,
  Link,
  LinkKind,
  Measure,
  Money,
  Picture,
  Plan,
  Product,
  Proof,
  Scale,
  Variant,
} from './product.js';

/** A share: 0.25 is 25 %. */
export type Share = number;

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Moment = number;

/** Where an offer may appear. */
export type Placement =
  | 'home'
  | 'product'
  | 'cart'
  | 'checkout'
  | 'post-purchase'
  | 'account'
  | 'support';

/** What an offer is to what is held: instead of it, beside it, or something similar to look at. */
export type Role = 'upgrade' | 'add-on' | 'alternative';

/** A tie between two categories: from, to, strength (0..1). */
export type CategoryLink = readonly [from: string, to: string, weight: number];

export type RankingName = 'bestSellers' | 'mostViewed' | 'deals' | 'newest';

/** Product ids in order, for one category or, under `*`, for the whole shop. */
export type Ranking = Readonly<Record<string, readonly string[]>>;

export type MaxOffers = number | Readonly<Partial<Record<Role, number>>>;

/** The shop's own limits. What a feed leaves open is filled in from `policy.ts`. */
export interface Policy {
  readonly maxIncrease: { readonly good: Share; readonly service: Share };
  readonly freeStep: Money;
  readonly maxTimes: { readonly good: number; readonly service: number; readonly plan: number };
  readonly maxAddOn: number;
  readonly maxOffers: Readonly<Record<Placement, MaxOffers>>;
  readonly coolDownDays: number;
  readonly maxPerSession: number;
  readonly requireGain: boolean;
  readonly requireHappy: boolean;
  readonly limitFrom: Share;
  readonly freeShippingFrom?: Money | undefined;
  readonly maxAgeHours: number;
  readonly instalments: readonly { readonly from: Money; readonly count: number }[];
  readonly labels: { readonly happy: readonly string[]; readonly unhappy: readonly string[] };
}

/** A policy as a feed or an experiment's arm states it: any part may be missing, at any depth. */
export type PolicyPart = {
  readonly [Name in keyof Policy]?: Policy[Name] extends
    | readonly unknown[]
    | number
    | boolean
    | undefined
    ? Policy[Name]
    : Partial<Policy[Name]>;
};

export type IncentiveType =
  | 'percent'
  | 'amount'
  | 'free-shipping'
  | 'instalments'
  | 'trial'
  | 'introductory'
  | 'gift';

/** What makes an offer easier to take. The shop grants it: by `code`, or by itself (`automatic`). */
export interface Incentive {
  readonly type: IncentiveType;
  /** Percent: 0..100. Amount, introductory: money. Instalments: how many. Trial: days. */
  readonly value?: number;
  readonly code?: string;
  readonly automatic?: boolean;
  /** Gift: the id of the product given. */
  readonly product?: string;
  /** Introductory: for how many intervals. */
  readonly count?: number;
  /** May be added to a price that is already reduced. */
  readonly stacks?: boolean;
}

/** A merchant's own rule: when this holds, offer that. */
export interface Campaign {
  readonly id: string;
  readonly placements?: readonly Placement[];
  readonly role?: Role;
  readonly offer: readonly string[] | CampaignQuery;
  readonly when?: Condition;
  readonly from?: Moment;
  readonly until?: Moment;
  readonly showDeadline?: boolean;
  readonly incentive?: Incentive;
  readonly headline?: string;
  readonly priority?: number;
  readonly perVisitor?: number;
  readonly maxIncrease?: Share;
}

/** Offers by description: the upgrades of what is held, within a category if one is named. */
export interface CampaignQuery {
  readonly upgrade: true;
  readonly category?: string;
}

/** `{ "order.maxPrice": { "gte": 30000 } }`, with `all`, `any` and `not` round such tests. */
export interface Condition {
  readonly [key: string]: unknown;
}

export interface Arm {
  readonly id: string;
  readonly weight: number;
  readonly policy?: PolicyPart;
}

export interface Experiment {
  readonly id: string;
  /** The share of visitors who see no offer, so that the effect can be measured. */
  readonly holdout?: Share;
  readonly arms: readonly Arm[];
}

export interface Shards {
  readonly build: string;
  readonly count: number;
  readonly path: string;
}

/**
 * How amounts look in a language: one of 1,234,567 whole units, and, with their signs, those of 1,234. All have as many
 * digits of the minor unit as the feed's currency.
 */
export type AmountsLike = readonly [plain: string, plus: string, minus: string];

/** Everything in a feed but its products. */
export interface FeedHead {
  readonly version: 1;
  readonly currency: string;
  /** Digits of the minor unit: JPY 0, USD 2, KWD 3. */
  readonly exponent: number;
  readonly taxIncluded?: boolean;
  readonly locale?: string;
  readonly generatedAt?: Moment;
  /** The kill switch: `true` shows nothing. */
  readonly off?: boolean;
  readonly policy: Policy;
  readonly categoryLinks: readonly CategoryLink[];
  readonly rankings: Readonly<Partial<Record<RankingName, Ranking>>>;
  readonly campaigns: readonly Campaign[];
  readonly experiments: readonly Experiment[];
  readonly topics: Readonly<Record<string, { readonly help?: string }>>;
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How amounts in the feed's currency look in a language, for who writes them without asking the browser. */
  readonly amounts?: Readonly<Record<string, AmountsLike>>;
  readonly shards?: Shards;
}

export interface Feed extends FeedHead {
  readonly products: readonly Product[];
}
