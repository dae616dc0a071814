import type { Offer } from '@uptier/core';
import type { AnswerEvents } from '../answer/use-answer.js';
import type { Speech } from '../words/speak.js';
import { OfferDialog } from './offer-dialog.js';

export interface PostPurchaseModalProps extends AnswerEvents, Speech {
  readonly offer: Offer | undefined;
  /** The id of the order. Each order is asked about once; without one there is no modal. */
  readonly order: string | undefined;
  /** Whether accepting takes money at once. The button then says so. */
  readonly charges?: boolean;
}

/**
 * One offer after the order, in a native dialog. It opens by itself when the page is idle, never over another
 * dialog. Closing it by Esc or by its backdrop is a no, too.
 */
export function PostPurchaseModal({ order, ...props }: PostPurchaseModalProps) {
  return order ? <OfferDialog key={order} {...props} /> : null;
}
