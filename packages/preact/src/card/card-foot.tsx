import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import { CardPrice } from '../price/card-price.js';
import { isUnpriced } from '../price/is-unpriced.js';
import { PriceDetails } from '../price/price-details.js';
import { CardAction } from './card-action.js';
import type { CardContentProps } from './card-content.js';
import { CardOptions } from './card-options.js';
import { CardTools } from './card-tools.js';
import { usePick } from './use-pick.js';

/** What can be picked, what that costs, and what can be done. */
export function CardFoot({ offer: given, language, onAccept, ...rest }: CardContentProps) {
  const pick = usePick(given);
  const hasPrice = !isUnpriced(pick.offer);
  // Nobody accepts what has no price: there is only its page to look at.
  const offer: Offer = hasPrice ? pick.offer : { ...given, action: 'visit' };
  return (
    <div {...part('foot')}>
      {hasPrice && <CardOptions pick={pick} language={language} />}
      <div {...part('pricing')}>
        {hasPrice ? (
          <CardPrice offer={offer} language={language} />
        ) : (
          <p {...part('prices')}>{language.say('unpriced')}</p>
        )}
        <PriceDetails offer={offer} language={language} />
      </div>
      {(hasPrice || given.product.url) && (
        <CardAction
          {...rest}
          offer={offer}
          language={language}
          onAccept={() => onAccept(pick.choice)}
        />
      )}
      <CardTools {...rest} offer={given} language={language} />
    </div>
  );
}
