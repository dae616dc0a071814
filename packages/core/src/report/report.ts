import type { CartResult } from '../cart/cart-change.js';
import type { Decision, Slot } from '../decide/decision.js';
import type { Offer } from '../offer/offer.js';

/** A stable code of what went wrong; `detail` says where. */
export type ErrorCode =
  | 'cart-failed'
  | 'chunk-unreachable'
  | 'config-invalid'
  | 'feed-unreachable'
  | 'feed-unreadable'
  | 'late'
  | 'quote-failed'
  | 'walk-failed'
  | 'words-missing';

/** What happened, told once, to the page and through it to analytics. */
export type Report =
  | { readonly type: 'decided'; readonly slot: Slot; readonly decision: Decision }
  | {
      readonly type: 'seen' | 'visited' | 'declined';
      readonly slot: Slot;
      readonly offer: Offer;
      readonly position: number;
    }
  | {
      readonly type: 'accepted' | 'undone' | 'failed';
      readonly slot: Slot;
      readonly offer: Offer;
      readonly position: number;
      readonly result: CartResult;
    }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly detail: string };
