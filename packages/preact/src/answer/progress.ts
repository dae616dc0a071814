import type { Signal } from '@preact/signals';
import type { CartResult, CartStatus } from '@uptier/core';
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

/** Runs the cart change and shows how it goes. A rejection counts as refused: the card offers a retry. */
export async function follow(
  progress: Signal<Progress>,
  change: () => Promise<CartResult>,
): Promise<void> {
  if (isClosed(progress.value)) return;
  progress.value = { state: 'busy' };
  const why = await change().catch(refused);
  progress.value =
    why.status === 'done'
      ? { state: 'done' }
      : // Both in the cart: a retry would put in a third.
        { state: why.status === 'both-in-cart' ? 'done' : 'failed', why };
}

type Told = Exclude<CartStatus, 'done'>;

/** What went otherwise than wished: the shop's own words, or ours for a change of `place`. */
export const noteOf = <Place extends 'cart' | 'order' | 'plan'>(
  { why }: Progress,
  place: Place,
  { say }: Language<`${NoInfer<Place>}.${Told}`>,
): string | undefined => why && (why.message ?? say(`${place}.${why.status as Told}`));
