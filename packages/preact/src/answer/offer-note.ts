import type { CartStatus, Offer } from '@uptier/core';
import type { ButtonKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { noteOf, priceNow, type Progress } from './progress.js';

interface Change<Place extends 'cart' | 'order'> {
  readonly offer: Offer;
  /** What a yes changes, if the offer is no plan. */
  readonly place: Place;
  readonly language: Language<ButtonKey | `${NoInfer<Place>}.${Exclude<CartStatus, 'done'>}`>;
}

/** What went otherwise than wished with an offer, and what it costs now where that has changed. */
export function offerNote<Place extends 'cart' | 'order'>(
  progress: Progress,
  { offer, place, language }: Change<Place>,
): string | undefined {
  const note =
    offer.action === 'custom'
      ? noteOf(progress, 'plan', language)
      : noteOf(progress, place, language);
  const price = priceNow(progress, offer, language);
  return price === undefined ? note : `${note} ${language.say('price.now', { price })}`;
}
