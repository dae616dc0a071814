import type { Slot } from './decision.js';

/** The slots that are not among others, by their ids. */
export const slotsBeyond = (slots: readonly Slot[], others: readonly Slot[]): Slot[] =>
  slots.filter(({ id }) => !others.some((other) => other.id === id));
