import { object } from '../feed/containers.js';
import { id, MOST_MONEY, whole } from '../feed/values.js';
import type { AcceptedUpgrade } from './context.js';

/** An upgrade that a cart has taken, or the way back from it. */
export const readUpgrade = object<AcceptedUpgrade>(
  { from: id, to: id, increase: whole(-MOST_MONEY, MOST_MONEY) },
  ['from', 'to', 'increase'],
);
