import type { Slot } from '@uptier/core';
import type { LoadChunk } from '../boot/load-chunk.js';
import type * as Room from '../chunks/room.js';
import type { Late } from '../opening/open-unseen.js';

/** Makes what the element of a slot asks where it is too late to open unseen. */
export const lateOpening =
  (load: LoadChunk, tell: (slot: Slot) => void) =>
  (slot: Slot): Late => ({
    movesNothing: async (element) => (await load<typeof Room>('room')).movesNothing(element),
    tell: () => tell(slot),
  });
