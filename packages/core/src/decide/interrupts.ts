import type { Slot } from './decision.js';

/** Banner and modal come between the shopper and his way; carousels stand beside it. */
export const interrupts = ({ widget }: Slot): boolean => widget === 'banner' || widget === 'modal';
