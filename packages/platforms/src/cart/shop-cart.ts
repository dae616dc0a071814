import type { Cart, CartLine } from '@uptier/core';

/** One line of a shop's cart, with what a swap must not lose. Plain data: the journal keeps it. */
export interface ShopLine extends CartLine {
  /** What the product is bought by, in each form that the shop takes. */
  readonly names: readonly [string, ...string[]];
  /** What else it is known by, such as its SKU. Another product may be bought by the same. */
  readonly others?: readonly string[] | undefined;
  /** What makes it differ from a plain line (properties, selling plan, options), for a line that replaces it. */
  readonly extras?: unknown;
  /** It has something that no request can give to another line: it is never swapped. */
  readonly isFixed?: boolean | undefined;
}

/** A shop's cart as it was read. */
export interface ShopCart extends Cart {
  readonly lines: readonly ShopLine[];
  /** The discount codes that the cart has taken. Missing where the shop does not tell. */
  readonly codes?: readonly string[] | undefined;
  /** What a request must name to change this very cart. */
  readonly handle?: { readonly id: string; readonly version?: number | undefined } | undefined;
  /** Products that the shop itself ties to what is in the cart, best first. */
  readonly crossSells?: readonly string[] | undefined;
}

/** What is to be put into the cart. */
export interface Addition {
  /** What the shop buys it by. */
  readonly id: string;
  readonly quantity: number;
  readonly extras?: unknown;
}

/** How much of a line is to be taken out. The line is as it was before. */
export interface Cut {
  readonly line: ShopLine;
  readonly quantity: number;
}

/** What a shop's cart can do. Each is one request, or few. What became of it is read back: an answer may be a lie. */
export interface CartCalls {
  /** Where the shop begins, which tells it from others on the same origin. */
  root(): string;
  read(): Promise<ShopCart>;
  add(additions: readonly Addition[], cart: ShopCart): Promise<void>;
  /** 0 takes the line out. */
  setQuantity(line: ShopLine, quantity: number, cart: ShopCart): Promise<void>;
  /** Adds and takes out by one request. `false` where that cannot be: nothing has happened then. */
  swap?(swap: Swap, cart: ShopCart): Promise<void | false>;
  /** Applies one discount code, or takes one out. The others stay. */
  setCode?(code: CodeChange, cart: ShopCart): Promise<void>;
  /** What the shop buys a product by, where the feed does not say; `undefined`: it has none that fits. */
  resolve?(id: string): Promise<string | undefined> | string | undefined;
  /** Has the page's own widgets read the cart anew. It may throw: the page's listeners are the page's. */
  tellPage?(cart: ShopCart): void;
}

export interface Swap {
  readonly additions: readonly Addition[];
  readonly cuts: readonly Cut[];
}

export type CodeChange = { readonly apply: string } | { readonly drop: string };

/** The cart without what only the platform needs: properties may be personal, and results go to events. */
export const plainCart = ({ lines, subtotal, currency }: ShopCart): Cart => ({
  lines: lines.map(({ key, id, variant, quantity, price }) => ({
    key,
    id,
    ...(variant !== undefined && { variant }),
    quantity,
    price,
  })),
  subtotal,
  ...(currency !== undefined && { currency }),
});
