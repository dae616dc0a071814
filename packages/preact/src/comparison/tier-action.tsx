import type { ComparedTier } from '@uptier/core';
import { AcceptButton } from '../answer/accept-button.js';
import { every } from '../answer/every.js';
import { offerNote } from '../answer/offer-note.js';
import type { Slotted } from '../answer/offer-slots.js';
import { lastingOf } from '../answer/terms-of.js';
import type { Yes } from '../answer/use-yes.js';
import { part } from '../part/part.js';
import type { ComparisonKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import type { PriceAt } from './price-at.js';
import type { TierEvents } from './tier-row.js';

interface TierActionProps extends Pick<TierEvents, 'onVisit'>, Slotted {
  readonly tier: ComparedTier;
  readonly at: PriceAt;
  readonly yes: Yes;
  readonly language: Language<ComparisonKey>;
}

/**
 * The one thing to do with a tier. A yes takes the offer as it stands: while another term's price is shown the
 * button leads to where that term can be chosen, or, where there is no such page, says which price it takes.
 */
export function TierAction({ tier, at, yes, language, slots, onVisit }: TierActionProps) {
  const { product, heldBy, price } = tier;
  const { shown, progress, accept } = yes;
  const { say, money } = language;
  const isOpen = progress.state === 'idle';
  const note = shown && offerNote(progress, { offer: shown, place: 'cart', language });
  // How much more stands beside the price, where it is for one and for the same interval; else the button tells it.
  const isTold = shown?.quantity === 1 && price.per === at.interval && !at.isOther;
  const taken = shown && every(money(lastingOf(shown), price), price.interval, language);
  return (
    <>
      {shown && (
        <AcceptButton
          offer={isOpen && at.isOther && product.url ? { ...shown, action: 'visit' } : shown}
          language={language}
          progress={progress}
          onAccept={accept}
          as={slots?.Button}
          onVisit={() => onVisit?.(shown)}
          brief={isTold && shown.role === 'upgrade' ? say('upgrade') : undefined}
          promise={taken && at.isOther ? say('choose', { price: taken }) : undefined}
        />
      )}
      {!shown && !heldBy && product.url && (
        <a
          {...part('button', 'visit')}
          href={product.url}
          aria-label={`${say('visit')}: ${product.title}`}
        >
          {say('visit')}
        </a>
      )}
      <p {...part('status', note ? 'news' : 'quiet')} role="status">
        {note ?? (!isOpen && say(progress.state))}
      </p>
    </>
  );
}
