import type { Offer } from '@uptier/core';
import type { Slotted } from '../answer/offer-slots.js';
import type { AnswerEvents } from '../answer/use-answer.js';
import type { Speech } from '../words/speak.js';
import { OfferDialog } from './offer-dialog.js';

export interface PostPurchaseModalProps extends AnswerEvents, Speech, Slotted {
  readonly offer: Offer | undefined;
  /** Missing: the campaign's headline, or what the modal asks. */
  readonly heading?: string | undefined;
  /** The id of the order. Each order is asked about once. */
  readonly order?: string | undefined;
  /**
   * In the cart, where there is no order: whether the shopper himself has put something into the cart since the page
   * was loaded. Say so together with the offer that was decided on after it.
   */
  readonly added?: boolean | undefined;
  /** Whether accepting takes money at once. The button then says so. */
  readonly charges?: boolean | undefined;
}

/**
 * One offer in a native dialog: after the order, or in the cart after the shopper's own add; without either there is
 * no modal. It opens by itself, once, when the page is idle, and never over another dialog. Closing it by Esc or by
 * its backdrop is a no that lasts, as its button is: it was asked, and whoever turns away has answered.
 */
export function PostPurchaseModal({ order, added, ...props }: PostPurchaseModalProps) {
  return order || added ? (
    <OfferDialog key={order ?? ''} place={order ? 'order' : 'cart'} {...props} />
  ) : null;
}
