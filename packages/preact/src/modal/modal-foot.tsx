import type { Offer } from '@uptier/core';
import { AnswerFoot } from '../answer/answer-foot.js';
import { every } from '../answer/every.js';
import { noteOf } from '../answer/progress.js';
import { dueNow, trialOf } from '../answer/terms-of.js';
import type { Answer } from '../answer/use-answer.js';
import { part } from '../part/part.js';
import type { ModalKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import type { Place } from './place.js';

interface ModalFootProps {
  readonly offer: Offer;
  readonly answer: Answer;
  readonly language: Language<ModalKey>;
  readonly place: Place;
  /** Whether a yes takes money at once. */
  readonly charges: boolean;
  readonly onClose: () => void;
}

/** What a yes does or what became of it, yes and no. After the yes the no becomes the way out. */
export function ModalFoot(props: ModalFootProps) {
  const { offer, answer, language, place, charges, onClose } = props;
  const { say } = language;
  const progress = answer.progress.value;
  const { state } = progress;
  const isDone = state === 'done';
  const due = dueNow(offer);
  const takes = charges && due > 0;
  const money = language.money(due, offer.price);
  const yes = offer.action === 'swap' || trialOf(offer) ? undefined : say(`${place}.yes`);
  return (
    <AnswerFoot
      offer={offer}
      answer={answer}
      language={language}
      // A button that takes money says so at the second try, too.
      progress={takes && state === 'failed' ? { state: 'idle' } : progress}
      promise={takes ? say('pay', { price: money }) : yes}
      terms={
        takes
          ? say('pays', { price: every(money, offer.price.interval, language) })
          : say(`${place}.${offer.action}`)
      }
      news={noteOf(progress, place, language) ?? (isDone ? say(`${place}.done`) : undefined)}
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
