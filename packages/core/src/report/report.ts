import type { CartResult } from '../cart/cart-change.js';
import type { ArmFact, Decision, Slot } from '../decide/decision.js';
import type { Offer } from '../offer/offer.js';

/** A stable code of what went wrong; `detail` says where. */
export type ErrorCode =
  | 'cart-failed'
  | 'cart-silent'
  | 'chunk-unreachable'
  | 'config-invalid'
  | 'feed-off'
  | 'feed-stale'
  | 'feed-unreachable'
  | 'feed-unreadable'
  | 'late'
  | 'placement-unavailable'
  | 'quote-failed'
  | 'rules-unreachable'
  | 'walk-failed'
  | 'words-missing';

/** An offer, and where it stands. */
export interface Placed {
  readonly slot: Slot;
  readonly offer: Offer;
  /** From 0; -1 where it is not shown any more. */
  readonly position: number;
  readonly arms: readonly ArmFact[];
}

/** What a change of the cart came to. */
interface Changed extends Placed {
  readonly result: CartResult;
  /** Which of the page view's changes it was, from 1: what is taken once more after an undo is another one. */
  readonly turn: number;
}

/** What happened, told once, to the page and through it to analytics. */
export type Report =
  | { readonly type: 'decided'; readonly slot: Slot; readonly decision: Decision }
  | ({ readonly type: 'seen' | 'visited' | 'declined' } & Placed)
  | ({ readonly type: 'accepted' | 'undone' | 'failed' } & Changed)
  | {
      readonly type: 'error';
      readonly code: ErrorCode;
      readonly detail: string;
      /** Where in the feed or the settings, such as `$.version`; of several places the first. */
      readonly path?: string | undefined;
    };
