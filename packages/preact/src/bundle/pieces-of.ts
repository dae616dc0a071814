import type { HeldFacts, Money, Offer, Picture } from '@uptier/core';
import { isUnpriced } from '../price/is-unpriced.js';
import { nameOf } from './name-of.js';

/** More than these nobody weighs up at once. */
const MOST = 3;

/** What the offers go with. */
export interface HeldPiece {
  readonly title: string;
  readonly image?: Picture | undefined;
  readonly quantity: number;
  /** For all of it. Missing where it is in the cart: then it is not bought once more. */
  readonly cost: Money | undefined;
}

export interface Pieces {
  /** Missing where the offers go with nothing that can be shown. */
  readonly held: HeldPiece | undefined;
  readonly offers: readonly Offer[];
}

function heldPiece(held: HeldFacts | undefined): HeldPiece | undefined {
  if (!held?.title || (held.by !== 'page' && held.by !== 'cart')) return undefined;
  const { image, price, quantity = 1 } = held;
  // What has no price cannot stand in a total.
  if (held.by === 'page' && price === undefined) return undefined;
  const cost = held.by === 'page' ? (price ?? 0) * quantity : undefined;
  return { title: nameOf(held), image, quantity, cost };
}

/** What a bundle is made of: what can be put into the cart once, beside the same thing. */
export function piecesOf(all: readonly Offer[]): Pieces {
  const once = all.filter(({ action, price }) => action === 'add' && !price.interval);
  const held = once[0]?.held;
  const offers = once.filter((offer) => offer.held?.id === held?.id).slice(0, MOST);
  // Where none has a price there is nothing to take together.
  return { held: heldPiece(held), offers: offers.every(isUnpriced) ? [] : offers };
}
