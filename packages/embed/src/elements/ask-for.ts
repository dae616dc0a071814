import type { Session, Slot } from '@uptier/core';
import { isHidden } from '../opening/is-hidden.js';

/** Asks for the offers of an element's slot; what may change of the slot later is told to the session then. */
export function askFor(slot: Slot, element: HTMLElement, session: Session) {
  // A modal may open by itself after an order only.
  const mayAtFirst = slot.widget !== 'modal' || slot.placement === 'post-purchase';
  let mayHold = mayAtFirst;
  let hidden: boolean | undefined;
  const ask = () => session.open({ ...slot, hidden, limit: mayHold ? slot.limit : 0 });
  return {
    $decision: ask(),
    hold(may = mayAtFirst): void {
      mayHold = may;
      ask();
    },
    /** Says whether the page hides the element; asks anew where that has changed, or the slot has come back. */
    look(isBack = false): boolean {
      const was = hidden;
      hidden = isHidden(element) || undefined;
      if (isBack || was !== hidden) ask();
      return hidden ?? false;
    },
  };
}
