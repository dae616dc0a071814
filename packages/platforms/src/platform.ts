import type { CartChange, CartResult, Placement } from '@uptier/core';

/** The adapter to the shop under the page. Usable without any widget. */
export interface Platform {
  readonly name: string;
  /** The placements that it can serve. */
  readonly placements: readonly Placement[];
  /** It can change an order that is already placed. */
  readonly amendOrder: boolean;
  /** What the platform knows of the page and the cart now; checked by the core. */
  readContext(): Promise<Readonly<Record<string, unknown>>>;
  /** What the shop refuses is a `refused` in its own words. Rejects where it could not be asked. */
  changeCart(change: CartChange): Promise<CartResult>;
}
