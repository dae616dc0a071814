import type { Offer } from '@uptier/core';
import { AnswerFoot } from '../answer/answer-foot.js';
import { offerNote } from '../answer/offer-note.js';
import type { Slotted } from '../answer/offer-slots.js';
import { dueNow, trialOf } from '../answer/terms-of.js';
import type { Answer } from '../answer/use-answer.js';
import { wayOf } from '../answer/way-of.js';
import { part } from '../part/part.js';
import { laterOf } from '../price/later-of.js';
import type { ModalKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import type { Place } from './place.js';

interface ModalFootProps extends Slotted {
  readonly offer: Offer;
  readonly answer: Answer;
  readonly language: Language<ModalKey>;
  readonly place: Place;
  /** Whether a yes takes money at once. */
  readonly charges: boolean;
  readonly onClose: () => void;
}

/** What a yes takes: at once, where more will follow. How much that is the price says. */
const chargeOf = (offer: Offer, price: string, language: Language<ModalKey>): string =>
  language.say(offer.price.interval || laterOf(offer, language) ? 'pays.again' : 'pays', { price });

/** What a yes does or what became of it, yes and no. After the yes the no becomes the way out. */
export function ModalFoot(props: ModalFootProps) {
  const { offer, answer, language, place, charges, slots, onClose } = props;
  const { say } = language;
  const progress = answer.progress.value;
  const { state } = progress;
  const isDone = state === 'done';
  const isPlan = offer.action === 'custom';
  const due = language.money(dueNow(offer), offer.price);
  const takes = charges && dueNow(offer) > 0;
  // A version, or a plan, is not added to an order.
  const isAdded = !isPlan && offer.role !== 'upgrade' && !trialOf(offer);
  const yes = isAdded ? say(`${place}.yes`) : undefined;
  const done = isPlan ? say('done') : say(`${place}.done`);
  return (
    <AnswerFoot
      offer={offer}
      answer={answer}
      language={language}
      // A button that takes money says so at the second try, too.
      progress={takes && state === 'failed' ? { state: 'idle' } : progress}
      promise={takes ? say('pay', { price: due }) : yes}
      slots={slots}
      terms={takes ? chargeOf(offer, due, language) : say(`${place}.${wayOf(offer)}`)}
      news={offerNote(progress, { offer, place, language }) ?? (isDone ? done : undefined)}
    >
      <button
        {...part('button', isDone ? 'close' : 'decline')}
        type="button"
        aria-disabled={state === 'busy'}
        onClick={({ detail }) => detail > 1 || (isDone ? onClose() : answer.decline())}
      >
        {say(isDone ? 'close' : 'refuse')}
      </button>
    </AnswerFoot>
  );
}
