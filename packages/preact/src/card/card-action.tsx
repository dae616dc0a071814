import type { Signal } from '@preact/signals';
import type { CartResult, Choice, Offer } from '@uptier/core';
import { useEffect } from 'preact/hooks';
import { AcceptButton } from '../answer/accept-button.js';
import { offerNote } from '../answer/offer-note.js';
import { follow, type Progress } from '../answer/progress.js';
import { part } from '../part/part.js';
import type { Language } from '../words/speak.js';
import type { CarouselSlots } from './card-slots.js';

interface CardActionProps extends Pick<CarouselSlots, 'Button'> {
  readonly offer: Offer;
  readonly progress: Signal<Progress>;
  readonly isGiven: boolean;
  readonly language: Language;
  /** `next`: what is to be done where the yes before did not do all. */
  readonly onAccept: (next: Choice) => Promise<CartResult>;
  readonly onVisit?: (() => void) | undefined;
}

/** The one thing to do, and what became of it. */
export function CardAction(props: CardActionProps) {
  const { offer, progress, isGiven, language, Button, onAccept, onVisit } = props;
  const { state } = progress.value;
  const note = offerNote(progress.value, { offer, place: 'cart', language });
  // What was taken and is offered anew, since the cart has lost it again, is a new question.
  useEffect(() => {
    if (isGiven && progress.peek().state === 'done') progress.value = { state: 'idle' };
  }, [isGiven, progress]);
  // What has failed was for what was picked then.
  const { quantity, price } = offer;
  useEffect(() => {
    if (progress.peek().state === 'failed') progress.value = { state: 'idle' };
  }, [quantity, price.price, progress]);
  return (
    <>
      <AcceptButton
        offer={offer}
        language={language}
        progress={progress.value}
        as={Button}
        // How much more stands beside the price; on a narrow card the button has no room for it.
        brief={offer.role === 'upgrade' ? language.say('upgrade') : undefined}
        onAccept={() => void follow(progress, onAccept, offer)}
        onVisit={onVisit}
      />
      <p {...part('status', note ? 'note' : 'quiet')} role="status">
        {note ?? (state !== 'idle' && language.say(state))}
      </p>
    </>
  );
}
