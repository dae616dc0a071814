import type { CartResult, Choice, Offer } from '@uptier/core';
import type { ComponentType } from 'preact';
import type { ButtonSlotProps } from '../answer/button-slot.js';

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

/** What a page's own heading is given. It stands within the heading element. */
export interface HeadingSlotProps {
  readonly text: string;
  readonly offers: readonly Offer[];
}

/** Components in place of ours. */
export interface CarouselSlots {
  readonly Card?: ComponentType<CardSlotProps> | undefined;
  readonly Heading?: ComponentType<HeadingSlotProps> | undefined;
  readonly Button?: ComponentType<ButtonSlotProps> | undefined;
}
