import type { Signal } from '@preact/signals';
import type { CartResult, CartStatus, Choice, Money, Offer } from '@uptier/core';
import { pricedAt } from '../price/priced-at.js';
import { every } from './every.js';
import type { Language } from '../words/speak.js';

/** How far the shopper's yes has come. */
export interface Progress {
  readonly state: 'idle' | 'busy' | 'done' | 'failed';
  /** What the cart answered, where he must know more than the state. */
  readonly why?: CartResult | undefined;
  /** What one costs now, where the cart has said that this has changed. */
  readonly price?: Money | undefined;
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
  const { price } = progress;
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
  const tell = (state: Progress['state'], why?: CartResult) => {
    progress.value = { state, why, price: why?.price ?? before.price };
  };
  tell('busy');
  const result = await change(nextOf(before)).catch(refused);
  if (result.status === 'done') tell('done');
  // Where the rest could not be taken out, both are still there.
  else if (isHalf(before)) progress.value = before;
  else {
    // Where nobody can take out the old one a retry would put in a third.
    const isOver = result.status === 'both-in-cart' && !canEnd(offer);
    tell(isOver ? 'done' : 'failed', result);
  }
}

type Told = Exclude<CartStatus, 'done'>;

/** What went otherwise than wished: the shop's own words, or ours for a change of `place`. */
export const noteOf = <Place extends 'cart' | 'order' | 'plan'>(
  { why }: Progress,
  place: Place,
  { say }: Language<`${NoInfer<Place>}.${Told}` | 'unsure'>,
): string | undefined =>
  why && (why.message ?? say(why.isUnsure ? 'unsure' : `${place}.${why.status as Told}`));

/** The same offer, or tier, at what one costs now. What a script of the page gave to every object is no price. */
export const atPrice = <Priced extends Parameters<typeof pricedAt>[0]>(
  priced: Priced,
  { price }: Progress,
): Priced => (typeof price === 'number' ? { ...priced, price: pricedAt(priced, price) } : priced);

/** What all of an offer costs now, where that is what has changed. */
export const priceNow = (
  { state, why }: Progress,
  { price, quantity }: Offer,
  language: Language,
): string | undefined =>
  state === 'failed' && why?.price !== undefined
    ? every(language.money(why.price * quantity, price), price.interval, language)
    : undefined;
