import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Decision, Slot } from '@uptier/core';
import { session } from './session.js';

/** A place for offers, and what is decided for it. */
export interface OpenSlot {
  readonly slot: Slot;
  readonly $decision: ReadableAtom<Decision | undefined>;
}

/** Makes the store of a slot. The slot is open as long as a component listens to the store. */
export function openSlot(slot: Slot): OpenSlot {
  const $decision = atom<Decision | undefined>();
  onMount($decision, () => {
    const stop = session.open(slot).subscribe((decision) => $decision.set(decision));
    void session.refresh();
    return () => {
      stop();
      session.close(slot);
    };
  });
  return { slot, $decision };
}
