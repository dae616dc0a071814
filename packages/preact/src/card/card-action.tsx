import { useSignal } from '@preact/signals';
import type { CartResult, Offer } from '@uptier/core';
import { AcceptButton } from '../answer/accept-button.js';
import { follow, noteOf, type Progress } from '../answer/progress.js';
import { part } from '../part/part.js';
import type { Language } from '../words/speak.js';

interface CardActionProps {
  readonly offer: Offer;
  readonly language: Language;
  readonly onAccept: () => Promise<CartResult>;
}

/** The one thing to do, and what became of it. */
export function CardAction({ offer, language, onAccept }: CardActionProps) {
  const progress = useSignal<Progress>({ state: 'idle' });
  const { state } = progress.value;
  const note = noteOf(progress.value, 'cart', language);
  return (
    <>
      <AcceptButton
        offer={offer}
        language={language}
        progress={progress.value}
        onAccept={() => void follow(progress, onAccept)}
      />
      <p {...part('status', note ? 'note' : 'quiet')} role="status">
        {note ?? (state !== 'idle' && language.say(state))}
      </p>
    </>
  );
}
