import type { Product } from '@uptier/core';

/** A thing of which so many are in a cart. */
export interface Piece {
  /** What the shop calls it: its id, or its or a variant's cart id or SKU. */
  readonly reference: string;
  readonly quantity: number;
  readonly product: Product;
}

/** A cart, or an order, as a page would state it. */
export interface StatedLines {
  readonly lines: readonly {
    readonly key: string;
    readonly id: string;
    readonly quantity: number;
    readonly price: number;
  }[];
  readonly total: number;
}

const priceOf = ({ reference, product }: Piece): number =>
  product.variants?.find(({ cartId, sku }) => reference === cartId || reference === sku)?.price ??
  product.price ??
  0;

/** Puts things into lines, each at the price that the feed states for it. */
export function linesOf(pieces: readonly Piece[]): StatedLines {
  const lines = pieces.map((piece, i) => ({
    key: `line-${i + 1}`,
    id: piece.reference,
    quantity: piece.quantity,
    price: priceOf(piece),
  }));
  return { lines, total: lines.reduce((sum, line) => sum + line.price * line.quantity, 0) };
}
