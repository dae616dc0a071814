/*
 * The types of `window.uptier`, for who installs the elements alone and so has no core: what a page states, and of the
 * answers what most pages read. A test holds them to the core's own.
 */
import type { OfferAttributes } from '../elements/uptier-elements.js';

type Placement = NonNullable<OfferAttributes['placement']>;
type SourceName = NonNullable<OfferAttributes['source']>;
type Role = NonNullable<OfferAttributes['offer-role']>;

/** Something that was bought or is about to be. Amounts are in the currency's minor unit: 1999 for 19.99. */
interface StatedLine {
  /** The product: its id, or its cart id, SKU or address. */
  readonly id: string;
  readonly variant?: string;
  readonly quantity: number;
  /** For one. */
  readonly price: number;
}

/** A shop's cart. */
export interface UptierCart {
  /** `key`: what the shop's cart knows the line by. */
  readonly lines: readonly (StatedLine & { readonly key: string })[];
  readonly subtotal: number;
  readonly currency?: string;
}

/** What a page may state of itself. What it leaves out is found in the page, or unknown. */
export interface UptierContext {
  readonly page?: {
    readonly placement?: Placement;
    readonly topic?: string;
    /** `false`: the topic's help does not solve it without a purchase. */
    readonly solvable?: boolean;
    readonly search?: string;
    readonly url?: string;
  };
  readonly product?: { readonly id: string; readonly variant?: string };
  readonly cart?: UptierCart;
  readonly order?: {
    readonly id: string;
    readonly lines: readonly (StatedLine & { readonly key?: string })[];
    readonly total: number;
    readonly currency?: string;
  };
  /** Goes to no storage, no event and no analytics. */
  readonly customer?: {
    readonly segment?: string;
    readonly valueGroup?: 'unprofitable' | 'profitable' | 'very-profitable';
    /** How likely he recommends the shop: 0 to 10, up to 6 is unhappy. */
    readonly score?: number;
    readonly labels?: readonly string[];
    readonly openComplaint?: boolean;
    readonly days?: number;
    readonly minutesInApp?: number;
    readonly logins?: number;
    readonly tasksDone?: number;
    readonly integrations?: number;
    readonly milestones?: readonly string[];
    readonly plan?: string;
    readonly owned?: readonly string[];
    readonly usage?: Readonly<Record<string, { readonly used: number; readonly limit: number }>>;
    readonly needs?: readonly string[];
  };
  readonly locale?: string;
  readonly currency?: string;
  readonly consent?: boolean;
}

/** What the cart is to be changed by: a swap adds and removes. */
export interface UptierCartChange {
  readonly add: readonly {
    readonly id: string;
    readonly cartId?: string | undefined;
    readonly quantity: number;
    readonly price?: number | undefined;
  }[];
  readonly remove: readonly { readonly key: string; readonly quantity: number }[];
  readonly code?: string | undefined;
  readonly dropCode?: string | undefined;
}

/** What the cart answers, with the cart as it is now. */
export interface UptierCartResult {
  readonly status: 'done' | 'undone' | 'both-in-cart' | 'price-changed' | 'refused';
  readonly cart?: UptierCart | undefined;
  /** Of `refused`: nobody can tell whether it was done, and to ask for the same once more is safe. */
  readonly isUnsure?: boolean | undefined;
  readonly message?: string | undefined;
  readonly price?: number | undefined;
}

/** How a shop's own cart is read and changed. */
export interface UptierPlatform {
  readonly readCart?: () => Promise<UptierCart> | UptierCart;
  /** All of the change or nothing. */
  readonly changeCart?: (change: UptierCartChange) => Promise<UptierCartResult> | UptierCartResult;
}

/** What `uptier.push` takes, before or after the script has loaded. */
export type UptierCommand =
  | readonly ['context', UptierContext]
  | readonly ['platform', UptierPlatform]
  | readonly ['consent', boolean]
  | readonly ['on', string, (event: CustomEvent) => void];

/** Where offers are asked for. */
export interface UptierSlot {
  readonly placement: Placement;
  readonly source?: SourceName | undefined;
  readonly role?: Role | undefined;
  readonly family?: string | undefined;
  readonly limit?: number | undefined;
}

/** What a page reads of an offer. There is more in it: see `Offer` of `@uptier/core`. */
export interface UptierOffer {
  readonly id: string;
  readonly role: Role;
  readonly source: SourceName;
  readonly product: { readonly id: string; readonly title: string; readonly url?: string };
  readonly quantity: number;
  readonly price: { readonly currency: string; readonly exponent: number; readonly pay: number };
}

/** `window.uptier`. Before an element has its script there is `push` alone. */
export interface Uptier {
  push(...commands: UptierCommand[]): unknown;
  /** What the page is about, as far as it is known. */
  context?(): Promise<unknown>;
  /** Decides for a slot that no element shows. Nothing where there is no feed. */
  decide?(slot: UptierSlot): Promise<{ readonly offers: readonly UptierOffer[] } | undefined>;
  /** What became of every candidate, in words. */
  explain?(slot: UptierSlot): Promise<{ readonly rows: readonly unknown[] } | undefined>;
  /** Calls `hear` at each event of this type, `accepted` for `uptier:accepted`, until the returned function is called. */
  on?(type: string, hear: (event: CustomEvent) => void): () => void;
  /** Whether the visitor lets himself be remembered. */
  consent?(given: boolean): void;
}

declare global {
  interface Window {
    uptier?: Uptier;
  }
}
