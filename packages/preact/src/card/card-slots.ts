import type { CartResult, Choice, Offer } from '@uptier/core';
import type { ComponentType } from 'preact';
import type { OfferSlots } from '../answer/offer-slots.js';

/** What a page's own card is given: the offer in, events out. It is drawn within an item of the list. */
export interface CardSlotProps {
  readonly offer: Offer;
  /** False once the offer was taken and is not passed in any more: it stays on screen until it is out of sight. */
  readonly isGiven: boolean;
  onAccept(choice?: Choice): Promise<CartResult>;
  readonly onDecline?: (() => void) | undefined;
  readonly onVisit?: (() => void) | undefined;
  readonly onWhy?: (() => Promise<string | undefined>) | undefined;
}

/** Components in place of ours. */
export interface CarouselSlots extends OfferSlots {
  readonly Card?: ComponentType<CardSlotProps> | undefined;
}
