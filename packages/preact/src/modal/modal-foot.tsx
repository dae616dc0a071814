import type { Offer } from '@uptier/core';
import { AcceptButton } from '../answer/accept-button.js';
import { noteOf } from '../answer/progress.js';
import type { Answer } from '../answer/use-answer.js';
import { part } from '../part/part.js';
import { amountOf } from '../price/amount-of.js';
import type { ModalKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface ModalFootProps {
  readonly offer: Offer;
  readonly answer: Answer;
  readonly language: Language<ModalKey>;
  readonly charges: boolean;
  readonly onClose: () => void;
}

/** What a yes does or what became of it, yes and no. After the yes the no becomes the way out. */
export function ModalFoot({ offer, answer, language, charges, onClose }: ModalFootProps) {
  const { say, money } = language;
  const progress = answer.progress.value;
  const { state } = progress;
  const isDone = state === 'done';
  const amount = amountOf(offer);
  const price = money(amount, offer.price);
  const isSwap = offer.action === 'swap';
  const adds = isSwap ? 'order.swaps' : 'order.adds';
  const add = isSwap ? undefined : say('order.add');
  const takes = charges && amount > 0;
  const news = noteOf(progress, 'order', language) ?? (isDone && say('order.done'));
  return (
    <div {...part('foot')}>
      <div {...part('cost')}>
        <p {...part('status', news ? 'news' : 'quiet')} role="status">
          {news || (state === 'busy' && say('busy'))}
        </p>
        <p {...part('terms')}>{say(takes ? 'order.pays' : adds, { price })}</p>
      </div>
      <AcceptButton
        offer={offer}
        language={language}
        progress={progress}
        promise={takes ? say('order.pay', { price }) : add}
        onAccept={() => answer.accept()}
      />
      <button
        {...part('button', isDone ? 'close' : 'decline')}
        type="button"
        aria-disabled={state === 'busy'}
        onClick={({ detail }) => detail > 1 || (isDone ? onClose() : answer.decline())}
      >
        {say(isDone ? 'order.close' : 'refuse')}
      </button>
    </div>
  );
}
