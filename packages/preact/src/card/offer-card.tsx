import type { CartResult, Choice, Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import { CardGains } from '../gains/card-gains.js';
import { part } from '../part/part.js';
import { CardPrice } from '../price/card-price.js';
import { useSeen } from '../seen/use-seen.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { CardAction } from './card-action.js';
import { CardPicture } from './card-picture.js';
import { CardTitle } from './card-title.js';

/** What a shopper can do with an offer. */
export interface OfferEvents {
  /** He wants it. The card is busy until the promise settles. */
  onAccept(offer: Offer, choice: Choice): Promise<CartResult>;
  /** He does not want it. Left out: the card has no button for it. */
  onDecline?: ((offer: Offer) => void) | undefined;
  /** Half of the card was on screen for a second. Once per offer. */
  onSeen?: ((offer: Offer) => void) | undefined;
}

interface OfferCardProps extends OfferEvents {
  readonly offer: Offer;
  readonly language: Language<CarouselKey>;
}

/** One offer. */
export function OfferCard({ offer, language, onAccept, onDecline, onSeen }: OfferCardProps) {
  const { product } = offer;
  const card = useRef<HTMLLIElement>(null);
  useSeen(card, offer, onSeen);
  const decline = language.say('decline');
  return (
    <li {...part('card')} ref={card}>
      <div {...part('media')}>
        <CardPicture product={product} />
      </div>
      <div {...part('body')}>
        <CardTitle product={product} />
        <CardGains gains={offer.gains} language={language} />
        <div {...part('foot')}>
          <CardPrice offer={offer} language={language} />
          <CardAction offer={offer} language={language} onAccept={() => onAccept(offer, {})} />
          {onDecline && (
            <button
              {...part('decline')}
              type="button"
              aria-label={`${decline}: ${product.title}`}
              onClick={() => onDecline(offer)}
            >
              {decline}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
