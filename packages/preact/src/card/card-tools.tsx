import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { CardWhy } from './card-why.js';
import type { CardSlotProps } from './card-slots.js';

interface CardToolsProps extends Pick<CardSlotProps, 'onDecline' | 'onWhy'> {
  readonly offer: Offer;
  readonly language: Language<CarouselKey>;
}

/** What a shopper may do beside accepting: ask why he sees it, and have it taken away. */
export function CardTools({ offer, language, onDecline, onWhy }: CardToolsProps) {
  const decline = language.say('decline');
  return (
    (onWhy ?? onDecline) && (
      <div {...part('tools')}>
        {onWhy && <CardWhy offer={offer} language={language} onWhy={onWhy} />}
        {onDecline && (
          <button
            {...part('decline')}
            type="button"
            aria-label={`${decline}: ${offer.product.title}`}
            onClick={onDecline}
          >
            {decline}
          </button>
        )}
      </div>
    )
  );
}
