import { useSignal, type Signal } from '@preact/signals';
import type { CartResult, Choice, Offer } from '@uptier/core';
import { atPrice, follow, isClosed, type Progress } from './progress.js';

/** What a shopper can do with an offer that asks for a yes or a no. */
export interface AnswerEvents {
  /** He wants it. The offer is busy until the promise settles. */
  onAccept(offer: Offer, choice: Choice): Promise<CartResult>;
  /** He does not want it. */
  onDecline(offer: Offer): void;
  /** Half of the offer was on screen for a second. Once per offer. */
  onSeen?: ((offer: Offer) => void) | undefined;
  /** He goes to look at the product, where that is all that a yes can do. */
  onVisit?: ((offer: Offer) => void) | undefined;
}

/** An offer, and how far the shopper's answer to it has come. */
export interface Answer {
  /** What to show now; nothing after a no. */
  readonly shown: Offer | undefined;
  /** It is the smaller offer, after a no. */
  readonly isSmaller: boolean;
  /** What the last no was about: nothing comes after it. */
  readonly refused: Offer | undefined;
  readonly progress: Signal<Progress>;
  /** Whether the cart has taken all of it, so that it can be given back. */
  readonly isTaken: Signal<boolean>;
  readonly accept: () => void;
  readonly visit: () => void;
  /** Shows the smaller offer instead, if there is one; after another answer, none. */
  readonly decline: () => void;
}

/**
 * Follows the shopper's answer. From his first click the offer is kept here: whoever passes it in takes it away
 * when it is accepted, and the shopper must still see what became of it. After a no only the offer's own
 * alternative comes; another offer in the same place would ask him again.
 */
export function useAnswer(offer: Offer | undefined, events: AnswerEvents): Answer {
  const kept = useSignal<{ readonly offer: Offer | undefined } | undefined>(undefined);
  const no = useSignal<Offer | undefined>(undefined);
  const progress = useSignal<Progress>({ state: 'idle' });
  const isTaken = useSignal(false);
  const answered = kept.value?.offer;
  // The same offer again may have today's price.
  const given = kept.value && answered?.id !== offer?.id ? answered : offer;
  const shown = given && atPrice(given, progress.value);

  const take = async (accepted: Offer, next: Choice): Promise<CartResult> => {
    const result = await events.onAccept(accepted, next);
    isTaken.value = result.status === 'done';
    return result;
  };
  return {
    shown,
    isSmaller: shown !== undefined && no.value?.alternative?.id === shown.id,
    refused: shown ? undefined : no.value,
    progress,
    isTaken,
    accept() {
      if (!shown) return;
      kept.value = { offer: shown };
      void follow(progress, (next) => take(shown, next), shown);
    },
    visit: () => shown && events.onVisit?.(shown),
    decline() {
      if (!shown || isClosed(progress.value)) return;
      events.onDecline(shown);
      progress.value = { state: 'idle' };
      no.value = shown;
      kept.value = { offer: kept.value ? undefined : shown.alternative };
    },
  };
}
