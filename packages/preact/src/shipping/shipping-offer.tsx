import type { CartResult, Choice, Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import { AcceptButton } from '../answer/accept-button.js';
import { offerNote } from '../answer/offer-note.js';
import { isClosed } from '../answer/progress.js';
import type { Slotted } from '../answer/offer-slots.js';
import { useYes } from '../answer/use-yes.js';
import { CardPicture } from '../card/card-picture.js';
import { part } from '../part/part.js';
import { CardPrice } from '../price/card-price.js';
import { useSeen } from '../seen/use-seen.js';
import type { ShippingKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { ReachTitle } from './reach-title.js';

/** What a shopper can do with the offer. */
export interface ReachEvents {
  /** He wants it. The offer is busy until the promise settles. */
  onAccept(offer: Offer, choice: Choice): Promise<CartResult>;
  /** He does not want it. Left out: there is no button for it. */
  readonly onDecline?: ((offer: Offer) => void) | undefined;
  /** Half of the offer was on screen for a second. Once per offer. */
  readonly onSeen?: ((offer: Offer) => void) | undefined;
  /** He goes to look at its product. */
  readonly onVisit?: ((offer: Offer) => void) | undefined;
}

interface ShippingOfferProps extends ReachEvents, Slotted {
  readonly offer: Offer | undefined;
  readonly isReached: boolean;
  readonly language: Language<ShippingKey>;
}

/** What would reach free shipping, in a row. Once taken it stays as long as free shipping does. */
export function ShippingOffer({ offer, isReached, language, ...rest }: ShippingOfferProps) {
  const { slots, onAccept, onDecline, onSeen, onVisit } = rest;
  const row = useRef<HTMLDivElement>(null);
  const { shown, progress, accept } = useYes({ offer, isKept: isReached, onAccept });
  useSeen(row, offer, onSeen);
  if (!shown) return null;
  const answer = { language, progress, onVisit: () => onVisit?.(shown) };
  const refuse = language.say('shipping.refuse');
  const note = offerNote(progress, { offer: shown, place: 'cart', language });
  return (
    <div {...part('reach')} ref={row}>
      <div {...part('media')}>
        <CardPicture product={shown.product} />
      </div>
      <div {...part('facts')}>
        {shown.sponsored && <p {...part('sponsored')}>{language.say('sponsored')}</p>}
        <ReachTitle product={shown.product} onVisit={answer.onVisit} />
        <CardPrice offer={shown} language={language} />
      </div>
      <AcceptButton offer={shown} onAccept={accept} as={slots?.Button} {...answer} />
      {onDecline && progress.state !== 'done' && (
        <button
          {...part('button', 'decline')}
          type="button"
          aria-label={`${refuse}: ${shown.product.title}`}
          // It stays while the cart is busy: the button beside it would move from under the finger.
          aria-disabled={isClosed(progress)}
          onClick={() => isClosed(progress) || onDecline(shown)}
        >
          {refuse}
        </button>
      )}
      {/* What a yes came to. That free shipping is reached, the line above says itself. */}
      <p {...part('status', note ? 'news' : 'quiet')} role="status">
        {note ?? (progress.state !== 'idle' && language.say(progress.state))}
      </p>
    </div>
  );
}
