import type { Decision, Offer, Session } from '@uptier/core';
import { createContext } from 'preact';
import type { Speech } from '../words/speak.js';
import type { OpenSlots } from './open-slots.js';

/** Says why a decision, which tells its reasons, offers this; nothing where that cannot be said. */
export type Explain = (
  offer: Offer,
  decision: Decision,
) => string | undefined | Promise<string | undefined>;

/** What a provider hands down. */
export interface UptierPage extends Speech {
  readonly session: Session;
  readonly slots: OpenSlots;
  readonly explain: Explain | undefined;
}

/** Empty outside of a provider. */
export const UptierContext = createContext<UptierPage | undefined>(undefined);
