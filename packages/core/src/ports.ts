import type { Rules } from './campaign/rules.js';
import type { CartChange, CartResult } from './cart/cart-change.js';
import type { Quote } from './context/context.js';
import type { Slot } from './decide/decision.js';
import type { Product } from './feed/feed.js';
import type { Offer } from './offer/offer.js';
import type { Report } from './report/report.js';

/** A small store of texts, such as the page's sessionStorage. Its functions may throw. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Whose button asked for a change. */
export interface Asked {
  readonly slot: Slot;
  readonly offer: Offer;
  /** All of them, where several are taken together. */
  readonly offers: readonly Offer[];
  /** The order that the slot's decision was made for. */
  readonly order?: string | undefined;
}

/** What the core asks of the outside world. */
export interface Ports {
  /** The JSON at an address. Rejects where there is none. */
  readonly readJson: (url: string) => Promise<unknown>;
  /** What campaigns and experiments need; asked for only where a feed has some. Left out: they are left out. */
  readonly loadRules?: () => Promise<Rules>;
  /** Lets the page do other work between two slices of a large feed. */
  readonly pause?: () => Promise<void>;
  /**
   * Settles after so many milliseconds: to go on without a cart that does not answer within a minute. Left out: whatever
   * comes after such a change waits for it.
   */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** What the page and its platform know now; outside data, checked by the session. */
  readonly readContext: () => unknown;
  /** Changes the shop's cart and reads it back. A rejection counts as `refused`: the cart is as it was. */
  readonly changeCart: (change: CartChange, asked: Asked) => Promise<CartResult>;
  /** Today's price and stock of products that are about to be offered. */
  readonly quote?: ((products: readonly Product[]) => Promise<readonly Quote[]>) | undefined;
  /** Tells the page, and through it analytics, what happened. */
  readonly report: (report: Report) => void;
  readonly memory?: {
    /** Lives as long as the tab; holds no id. */
    readonly functional?: TextStore;
    /** Outlives it; read and written only with consent. */
    readonly personal?: TextStore;
  };
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
