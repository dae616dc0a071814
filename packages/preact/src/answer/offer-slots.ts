import type { ComponentType } from 'preact';
import type { ButtonSlotProps } from './button-slot.js';
import type { HeadingSlotProps } from './heading-slot.js';

/** Components in place of ours. */
export interface OfferSlots {
  readonly Heading?: ComponentType<HeadingSlotProps> | undefined;
  /** In place of the button that accepts. */
  readonly Button?: ComponentType<ButtonSlotProps> | undefined;
}

/** What every component takes that has a heading and a button. */
export interface Slotted {
  /** Components in place of ours. */
  readonly slots?: OfferSlots | undefined;
}
