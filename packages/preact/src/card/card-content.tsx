import { CardGains } from '../gains/card-gains.js';
import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { CardFoot } from './card-foot.js';
import { CardPicture } from './card-picture.js';
import { CardRating } from './card-rating.js';
import type { CardSlotProps, CarouselSlots } from './card-slots.js';
import { CardTitle } from './card-title.js';

export interface CardContentProps extends CardSlotProps, Pick<CarouselSlots, 'Button'> {
  readonly language: Language<CarouselKey>;
}

/** Our own card: what it is, what is gained, what it costs, and what can be done with it. */
export function CardContent(props: CardContentProps) {
  const { offer, language, onVisit } = props;
  const { product } = offer;
  return (
    <>
      <div {...part('media')}>
        <CardPicture product={product} />
      </div>
      <div {...part('body')}>
        {offer.sponsored && <p {...part('sponsored')}>{language.say('sponsored')}</p>}
        <CardTitle product={product} onVisit={onVisit} />
        <CardRating product={product} language={language} />
        <CardGains gains={offer.gains} language={language} />
        <CardFoot {...props} />
      </div>
    </>
  );
}
