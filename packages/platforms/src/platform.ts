import type { Journal } from './cart/journal.js';
import type { Locks } from './cart/turns.js';
import type { Asked, CartChange, CartResult, Placement, Product, Quote } from '@uptier/core';

/** What a platform is given by the page. */
export interface PlatformPorts {
  /** Left out: a swap that the page's end cuts short is not finished. */
  readonly journal?: Journal | undefined;
  /** Left out: the browser's, where it has some. */
  readonly locks?: Locks | undefined;
}

/** Whose button asked for a change, as far as a platform needs it. */
export type AskedChange = Pick<Asked, 'offers'> & Partial<Asked>;

/** The adapter to the shop under the page. Usable without any widget. */
export interface Platform {
  readonly name: string;
  /** The placements that it can serve. */
  readonly placements: readonly Placement[];
  /** It can change an order that is already placed. */
  readonly amendOrder: boolean;
  /** What the platform knows of the page and the cart now; checked by the core. Waits for changes under way. */
  readContext(): Promise<Readonly<Record<string, unknown>>>;
  /**
   * What the shop refuses is a `refused` in its own words. `asked` tells the price that the shopper saw. Rejects
   * where the page cannot change a cart at all.
   */
  changeCart(change: CartChange, asked?: AskedChange): Promise<CartResult>;
  /** Today's price and stock. Left out where the platform has no way to ask. */
  readonly quote?: ((products: readonly Product[]) => Promise<readonly Quote[]>) | undefined;
  /** Calls back when somebody else has changed the cart, until the returned function is called. */
  readonly onChange?: (listener: () => void) => () => void;
}
