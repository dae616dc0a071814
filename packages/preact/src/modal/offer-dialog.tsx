import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAnswer } from '../answer/use-answer.js';
import { part } from '../part/part.js';
import { useSeen } from '../seen/use-seen.js';
import { modalWords } from '../words/en/modal-words.js';
import { answerWords } from '../words/en/answer-words.js';
import { offerWords } from '../words/en/offer-words.js';
import { speak } from '../words/speak.js';
import { ModalFoot } from './modal-foot.js';
import { ModalOffer } from './modal-offer.js';
import type { PostPurchaseModalProps } from './post-purchase-modal.js';
import { useOpening } from './use-opening.js';

/** The dialog of one order. */
export function OfferDialog(props: Omit<PostPurchaseModalProps, 'order'>) {
  const { offer, charges = false, words, locale, ...events } = props;
  const language = speak({ ...offerWords, ...answerWords, ...modalWords }, { words, locale });
  const answer = useAnswer(offer, events);
  const { shown, progress } = answer;
  const id = shown?.id;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useOpening({ dialog, heading }, shown !== undefined);
  useSeen(dialog, shown, events.onSeen);
  useLayoutEffect(() => {
    if (!id) dialog.current?.close();
    // Another offer came: it is read from its beginning.
    else if (dialog.current?.open) heading.current?.focus();
  }, [id]);

  const close = (): void => dialog.current?.close();
  const isBusy = (): boolean => progress.value.state === 'busy';
  const name = shown?.headline ?? language.say('order.heading');
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Esc is the key for it.
    <dialog
      {...part('modal')}
      ref={dialog}
      aria-label={name}
      onCancel={(event) => isBusy() && event.preventDefault()}
      onClose={() => answer.decline()}
      // All but the backdrop is covered by what is in it.
      onClick={({ target, currentTarget }) => target === currentTarget && !isBusy() && close()}
    >
      {shown && (
        <ModalOffer offer={shown} name={name} heading={heading} language={language}>
          <ModalFoot
            offer={shown}
            answer={answer}
            language={language}
            charges={charges}
            onClose={close}
          />
        </ModalOffer>
      )}
    </dialog>
  );
}
