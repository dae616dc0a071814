import { useSignal } from '@preact/signals';
import { atPrice, type Progress } from '../answer/progress.js';
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
  const { offer, choice } = pick;
  const progress = useSignal<Progress>({ state: 'idle' });
  const priced = atPrice(offer, progress.value);
  return (
    <div {...part('foot')}>
      {!isUnpriced(offer) && <CardOptions pick={pick} language={language} />}
      <div {...part('pricing')}>
        <CardPrice offer={priced} language={language} />
        <PriceDetails offer={priced} language={language} />
      </div>
      <CardAction
        {...rest}
        offer={offer}
        progress={progress}
        language={language}
        onAccept={(next) => onAccept({ ...choice, ...next })}
      />
      <CardTools {...rest} offer={given} language={language} />
    </div>
  );
}
