import type { Signal } from '@preact/signals';
import type { CartResult, CartStatus, Choice, Offer } from '@uptier/core';
import { every } from './every.js';
import type { Language } from '../words/speak.js';

/** How far the shopper's yes has come. */
export interface Progress {
  readonly state: 'idle' | 'busy' | 'done' | 'failed';
  /** What the cart answered, where he must know more than the state. */
  readonly why?: CartResult;
}

/** While a change is under way, and after it, another click changes nothing. */
export const isClosed = ({ state }: Progress): boolean => state === 'busy' || state === 'done';

/** What a change comes to that broke before the cart could answer. */
export const refused = (): CartResult => ({ status: 'refused' });

/** Both are in the cart, and only the old one is left to be taken out. */
export const isHalf = ({ state, why }: Progress): boolean =>
  state === 'failed' && why?.status === 'both-in-cart';

/** What the next yes says beyond what was picked: that the new price is known, or that it is for the rest alone. */
const nextOf = (progress: Progress): Choice => {
  const price = progress.why?.price;
  return isHalf(progress) ? { isRest: true } : { ...(price !== undefined && { price }) };
};

/** What was swapped in an order, or without a line, only the shop itself can mend. */
const canEnd = (offer: Offer | undefined): boolean =>
  offer?.action === 'swap' && offer.held?.by === 'cart';

/** Runs the cart change and shows how it goes. A rejection counts as refused: the card offers a retry. */
export async function follow(
  progress: Signal<Progress>,
  change: (next: Choice) => Promise<CartResult>,
  offer?: Offer,
): Promise<void> {
  const before = progress.value;
  if (isClosed(before)) return;
  progress.value = { state: 'busy' };
  const result = await change(nextOf(before)).catch(refused);
  if (result.status === 'done') progress.value = { state: 'done' };
  // Where the rest could not be taken out, both are still there.
  else if (isHalf(before)) progress.value = before;
  else {
    // Where nobody can take out the old one a retry would put in a third.
    const isOver = result.status === 'both-in-cart' && !canEnd(offer);
    progress.value = { state: isOver ? 'done' : 'failed', why: result };
  }
}

type Told = Exclude<CartStatus, 'done'>;

/** What went otherwise than wished: the shop's own words, or ours for a change of `place`. */
export const noteOf = <Place extends 'cart' | 'order' | 'plan'>(
  { why }: Progress,
  place: Place,
  { say }: Language<`${NoInfer<Place>}.${Told}`>,
): string | undefined => why && (why.message ?? say(`${place}.${why.status as Told}`));

/** What all of an offer costs now, where that is what has changed. */
export const priceNow = (
  { state, why }: Progress,
  { price, quantity }: Offer,
  language: Language,
): string | undefined =>
  state === 'failed' && why?.price !== undefined
    ? every(language.money(why.price * quantity, price), price.interval, language)
    : undefined;
