import type { Session } from '@uptier/core';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Speech } from '../words/speak.js';
import { OpenSlots } from './open-slots.js';
import { UptierContext, type Explain, type UptierPage } from './uptier-context.js';

export interface UptierProviderProps extends Speech {
  /** One page view, from `createSession`. The provider refreshes it when a slot opens, and does not end it. */
  readonly session: Session;
  /** Answers "Why this?". Missing: the components do not offer to tell it. */
  readonly explain?: Explain | undefined;
  readonly children?: ComponentChildren;
}

/** Hands a session, and the language to speak, to every `useOffers` inside it. */
export function UptierProvider(props: UptierProviderProps) {
  const { session, words, locale, amounts, onMissing, explain, children } = props;
  // A new function each time is not a reason to draw everything again.
  const latest = useRef(explain);
  latest.current = explain;
  const canExplain = explain !== undefined;
  const page = useMemo<UptierPage>(
    () => ({
      session,
      slots: new OpenSlots(session),
      words,
      locale,
      amounts,
      onMissing,
      explain: canExplain ? (offer, decision) => latest.current?.(offer, decision) : undefined,
    }),
    [session, words, locale, amounts, onMissing, canExplain],
  );
  return <UptierContext.Provider value={page}>{children}</UptierContext.Provider>;
}
