import { useState } from 'react';
import type { Offer, Slot } from '@uptier/core';
import { session } from './session.js';

/** What the shopper's answers in a slot do, and what is to be said of them. */
export function useAnswers(slot: Slot) {
  const [taken, setTaken] = useState<Offer>();
  const [problem, setProblem] = useState('');
  return {
    /** What was accepted last: it can be undone. */
    taken,
    /** Why the cart did not do it. */
    problem,
    async accept(offer: Offer) {
      const { status, message = 'Nothing has changed.' } = await session.accept(slot, offer);
      setTaken(status === 'done' ? offer : undefined);
      setProblem(status === 'done' ? '' : message);
    },
    async undo(offer: Offer) {
      const { status, message = 'Nothing has changed.' } = await session.undo(slot, offer);
      if (status === 'undone') setTaken(undefined);
      setProblem(status === 'undone' ? '' : message);
    },
    decline: (offer: Offer) => session.decline(slot, offer),
  };
}
