import type { Decision } from '@uptier/core';
import { renderOffers } from '@uptier/preact/server';
import { CART_SLOTS, LOCALE, type CartSlot } from '../slots.js';

interface ServedOffersProps {
  readonly name: CartSlot;
  readonly decision: Decision;
  readonly heading?: string;
}

/** Offers as HTML. The browser finds them by `data-slot`, and wakes them up. */
export function ServedOffers({ name, decision, heading }: ServedOffersProps) {
  const { widget } = CART_SLOTS[name];
  const { html } = renderOffers(decision, { widget, locale: LOCALE, heading });
  return <div data-slot={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
