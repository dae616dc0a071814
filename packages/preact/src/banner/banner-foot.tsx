import type { CartResult, Offer } from '@uptier/core';
import { AnswerFoot } from '../answer/answer-foot.js';
import { offerNote } from '../answer/offer-note.js';
import type { Slotted } from '../answer/offer-slots.js';
import type { Answer } from '../answer/use-answer.js';
import { wayOf } from '../answer/way-of.js';
import { part } from '../part/part.js';
import type { BannerKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { undo } from './undo.js';

interface BannerFootProps extends Slotted {
  readonly offer: Offer;
  readonly answer: Answer;
  readonly language: Language<BannerKey>;
  onUndo(offer: Offer): Promise<CartResult>;
}

/** What became of it, and yes and no. After the yes the way back stands where the no was. */
export function BannerFoot({ offer, answer, language, slots, onUndo }: BannerFootProps) {
  const { say } = language;
  const progress = answer.progress.value;
  const { state, why } = progress;
  // A plan is no line of the cart that could be put back.
  const isPlan = offer.action === 'custom';
  const canUndo = answer.isTaken.value && !isPlan;
  const outcome = canUndo ? say('taken') : say('done');
  // A wished-for undo is no failure.
  const news =
    why && state === 'idle'
      ? say('undone')
      : (offerNote(progress, { offer, place: 'cart', language }) ??
        (state === 'done' ? outcome : undefined));
  return (
    <AnswerFoot
      offer={offer}
      answer={answer}
      language={language}
      progress={progress}
      promise={undefined}
      slots={slots}
      terms={say(`cart.${wayOf(offer)}`)}
      news={news}
    >
      {(canUndo || state !== 'done') && (
        <button
          {...part('button', canUndo ? 'undo' : 'decline')}
          type="button"
          aria-disabled={state === 'busy'}
          onClick={({ detail }) =>
            detail > 1 || (canUndo ? void undo(answer, () => onUndo(offer)) : answer.decline())
          }
        >
          {say(canUndo ? 'undo' : 'refuse')}
        </button>
      )}
    </AnswerFoot>
  );
}
