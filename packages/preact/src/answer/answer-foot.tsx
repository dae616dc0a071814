import type { Offer } from '@uptier/core';
import type { ComponentChildren } from 'preact';
import { part } from '../part/part.js';
import type { AnswerKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { AcceptButton } from './accept-button.js';
import { AnswerPrice } from './answer-price.js';
import type { OfferSlots } from './offer-slots.js';
import type { Progress } from './progress.js';
import { trialOf } from './terms-of.js';
import type { Answer } from './use-answer.js';

interface AnswerFootProps {
  readonly offer: Offer;
  readonly answer: Answer;
  readonly language: Language<AnswerKey>;
  /** What the yes button shows of the answer's progress. */
  readonly progress: Progress;
  /** What the yes button promises. Missing: what the offer's role calls for. */
  readonly promise: string | undefined;
  readonly slots: OfferSlots | undefined;
  /** What a yes does. */
  readonly terms: string;
  /** What became of it, which then stands where the terms stood. */
  readonly news: string | undefined;
  /** The no, as wide and as high as the yes. */
  readonly children: ComponentChildren;
}

/** What it costs, what a yes does or what became of it, and below that yes and no. */
export function AnswerFoot(props: AnswerFootProps) {
  const { offer, answer, language, progress, promise, slots, terms, news, children } = props;
  const { say } = language;
  const { state } = progress;
  const smaller = answer.isSmaller && say('instead', { title: offer.product.title });
  return (
    <div {...part('foot')}>
      <AnswerPrice offer={offer} language={language} />
      <div {...part('outcome')}>
        <p {...part('status', news ? 'news' : 'quiet')} role="status">
          {news ?? (state === 'busy' ? say('busy') : smaller)}
        </p>
        <p {...part('terms')}>{terms}</p>
      </div>
      <div {...part('answers')}>
        <AcceptButton
          offer={offer}
          language={language}
          progress={progress}
          promise={promise ?? (trialOf(offer) ? say('try') : undefined)}
          onAccept={answer.accept}
          onVisit={answer.visit}
          as={slots?.Button}
        />
        {children}
      </div>
    </div>
  );
}
