import type { Offer } from '@uptier/core';
import type { Progress } from './progress.js';

/** What a page's own button is given in place of the one that accepts. */
export interface ButtonSlotProps {
  /** Of a bundle, its first. */
  readonly offer: Offer;
  /** What it says now. */
  readonly text: string;
  /** Its accessible name: the text, and of which product. */
  readonly label: string;
  readonly state: Progress['state'];
  /** There is only something to visit: a link. */
  readonly href?: string | undefined;
  /** Accepts, or goes to visit. Pressed while the cart is at work it changes nothing. */
  readonly onPress: () => void;
}
