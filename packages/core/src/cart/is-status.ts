import type { CartStatus } from './cart-change.js';

const STATUSES: readonly unknown[] = [
  'done',
  'undone',
  'both-in-cart',
  'price-changed',
  'refused',
] satisfies CartStatus[];

/** Whether something that a page or its server said is what became of a change. */
export const isStatus = (said: unknown): said is CartStatus => STATUSES.includes(said);
