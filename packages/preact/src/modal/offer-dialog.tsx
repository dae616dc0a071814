import { useRef } from 'preact/hooks';
import { useAnswer } from '../answer/use-answer.js';
import { part } from '../part/part.js';
import { useSeen } from '../seen/use-seen.js';
import { answerWords } from '../words/en/answer-words.js';
import { modalWords } from '../words/en/modal-words.js';
import { buttonWords } from '../words/en/button-words.js';
import { gainWords } from '../words/en/gain-words.js';
import { offerWords } from '../words/en/offer-words.js';
import { speak } from '../words/speak.js';
import { ModalFoot } from './modal-foot.js';
import { ModalOffer } from './modal-offer.js';
import type { Place } from './place.js';
import type { PostPurchaseModalProps } from './post-purchase-modal.js';
import { useClosing } from './use-closing.js';
import { useOpening } from './use-opening.js';

interface OfferDialogProps extends Omit<PostPurchaseModalProps, 'order' | 'added'> {
  readonly place: Place;
}

const english = { ...offerWords, ...buttonWords, ...gainWords, ...answerWords, ...modalWords };

/** The dialog of one order, or of the cart. */
export function OfferDialog(props: OfferDialogProps) {
  const { offer, place, charges = false, slots, onSeen } = props;
  const language = speak(english, props);
  const answer = useAnswer(offer, props);
  const { shown, progress } = answer;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useOpening({ dialog, heading }, shown?.id);
  useSeen(dialog, shown, onSeen);
  const ways = useClosing(() => progress.value.state === 'busy');
  const safe = language.say(`${place}.safe`);
  const name = props.heading ?? shown?.headline ?? language.say(`${place}.heading`);
  // Who only hears it starts at the heading, below what is safe.
  const label = `${safe} ${name}`;
  return (
    <dialog {...part('modal')} {...ways} ref={dialog} aria-label={label} onClose={answer.decline}>
      {shown && (
        <ModalOffer offer={shown} {...{ safe, name, heading, language, slots }}>
          <ModalFoot
            offer={shown}
            {...{ answer, language, place, slots }}
            charges={charges && place === 'order'}
            onClose={() => dialog.current?.close()}
          />
        </ModalOffer>
      )}
    </dialog>
  );
}
