import type { Placement } from '../feed/feed.js';
import type { Slot } from './decision.js';

const QUOTED: readonly Placement[] = ['cart', 'checkout', 'post-purchase'];

/** Where money is near, an offer shows the shop's own price of today. */
export const isQuoted = ({ placement }: Slot): boolean => QUOTED.includes(placement);
