import type { CartResult, Offer } from '@uptier/core';
import { AcceptButton } from '../answer/accept-button.js';
import { noteOf } from '../answer/progress.js';
import type { Answer } from '../answer/use-answer.js';
import { part } from '../part/part.js';
import { AnswerPrice } from '../price/answer-price.js';
import type { BannerKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { undo } from './undo.js';

interface BannerFootProps {
  readonly offer: Offer;
  readonly answer: Answer;
  readonly language: Language<BannerKey>;
  onUndo(offer: Offer): Promise<CartResult>;
}

/** What it costs or what became of it, yes and no. After the yes the way back stands where the no was. */
export function BannerFoot({ offer, answer, language, onUndo }: BannerFootProps) {
  const { say } = language;
  const progress = answer.progress.value;
  const { state, why } = progress;
  const canUndo = answer.isTaken.value;
  // A wished-for undo is no failure.
  const isUndone = why && state === 'idle';
  const news = isUndone
    ? say('undone')
    : (noteOf(progress, 'cart', language) ?? (state === 'done' && say('taken')));
  return (
    <div {...part('foot')}>
      <div {...part('cost')}>
        <p {...part('status', news ? 'news' : 'quiet')} role="status">
          {news || (state === 'busy' && say('busy'))}
        </p>
        <AnswerPrice offer={offer} language={language} />
      </div>
      <AcceptButton
        offer={offer}
        language={language}
        progress={progress}
        onAccept={() => answer.accept()}
      />
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
    </div>
  );
}
