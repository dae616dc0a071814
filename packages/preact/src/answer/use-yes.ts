import { useSignal } from '@preact/signals';
import type { CartResult, Choice, Offer } from '@uptier/core';
import { useEffect } from 'preact/hooks';
import { atPrice, follow, isClosed, type Progress } from './progress.js';

/** What is asked of the shopper, where a no needs no answer. */
interface Asked {
  readonly offer: Offer | undefined;
  /** Whether what he has taken is still his. Its button then stays, so that the keyboard does not fall off it. */
  readonly isKept: boolean;
  onAccept(offer: Offer, choice: Choice): Promise<CartResult>;
}

/** The offer that is left of it, and how far a yes to it has come. */
export interface Yes {
  readonly shown: Offer | undefined;
  readonly progress: Progress;
  accept(): void;
}

/**
 * Follows the shopper's yes. Whoever passes the offer in takes it away when it is accepted: it is kept here until
 * the shopper has lost again what he took. An offer that comes back after that is a new question.
 */
export function useYes({ offer, isKept, onAccept }: Asked): Yes {
  const taken = useSignal<Offer | undefined>(undefined);
  const progress = useSignal<Progress>({ state: 'idle' });
  const isDone = progress.value.state === 'done';
  const id = offer?.id;

  useEffect(() => {
    const { state } = progress.peek();
    // What has failed was another offer.
    const isOver = state === 'done' || (state === 'failed' && taken.peek()?.id !== id);
    if (id && isOver) progress.value = { state: 'idle' };
  }, [id, taken, progress]);

  const asked = offer ?? (isKept || !isDone ? taken.value : undefined);
  const shown = asked && atPrice(asked, progress.value);
  return {
    shown,
    progress: progress.value,
    accept() {
      if (!shown || isClosed(progress.value)) return;
      taken.value = shown;
      void follow(progress, (next) => onAccept(shown, next), shown);
    },
  };
}
