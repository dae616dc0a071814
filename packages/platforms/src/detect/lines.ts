import type { CartLine } from '@uptier/core';
import type { Reference } from './facts.js';

/** A line before it has a key. */
export interface RawLine {
  readonly reference: Reference | undefined;
  /** For one, in minor units. */
  readonly price: number | undefined;
  readonly quantity: unknown;
}

/** The core reads no more of one thing. */
const MOST = 1_000_000;

/** Pages leave out the quantity where it is one, and write numbers as text. */
function quantityOf(value: unknown): number | undefined {
  const quantity = value === undefined ? 1 : Number(value);
  return Number.isInteger(quantity) && quantity > 0 && quantity <= MOST ? quantity : undefined;
}

/** What a line is known by where the page gives no key: the product and its variant. */
const keyOf = ({ id, variant }: Reference): string =>
  (variant === undefined ? id : `${id}:${variant}`).slice(0, 200);

/** The lines, or `undefined` where one of them cannot be read: what is left would have a wrong sum. */
export function linesOf(raw: readonly RawLine[]): CartLine[] | undefined {
  const lines: CartLine[] = [];
  for (const { reference, price, quantity: written } of raw) {
    const quantity = quantityOf(written);
    if (!reference || price === undefined || quantity === undefined) return undefined;
    lines.push({ key: keyOf(reference), ...reference, quantity, price });
  }
  return lines;
}

export const sumOf = (lines: readonly CartLine[]): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
