import type { Decision, Offer, Session, Slot } from '@uptier/core';
import { atom, type WritableAtom } from 'nanostores';
import { vi } from 'vitest';

/** A session whose decisions the test makes, and what was asked of it, in order. */
export function aSession(overrides: Partial<Session> = {}) {
  const stores = new Map<string, WritableAtom<Decision | undefined>>();
  const asked: string[] = [];
  const open = (slot: Slot) => {
    asked.push(`open ${slot.id} ${slot.limit ?? ''}`.trim());
    const $decision = stores.get(slot.id) ?? atom<Decision | undefined>();
    stores.set(slot.id, $decision);
    return $decision;
  };
  const session: Session = {
    open,
    close: ({ id }) => {
      asked.push(`close ${id}`);
      stores.delete(id);
    },
    refresh: async () => void asked.push('refresh'),
    accept: vi.fn<Session['accept']>(async () => ({ status: 'done' })),
    acceptAll: vi.fn<Session['acceptAll']>(async () => ({ status: 'done' })),
    undo: vi.fn<Session['undo']>(async () => ({ status: 'undone' })),
    decline: vi.fn<Session['decline']>(),
    seen: vi.fn<Session['seen']>(),
    visit: vi.fn<Session['visit']>(),
    consent: vi.fn<Session['consent']>(),
    isConsented: () => false,
    forget: vi.fn<Session['forget']>(),
    catalog: vi.fn<Session['catalog']>(async () => undefined),
    trace: vi.fn<Session['trace']>(async () => undefined),
    traceAll: vi.fn<Session['traceAll']>(async () => []),
    end: vi.fn<Session['end']>(),
    ...overrides,
  };
  return {
    session,
    asked,
    /** Decides for a slot. */
    decide: (slot: Slot, offers: readonly Offer[], more: Partial<Decision> = {}) =>
      stores.get(slot.id)?.set({ slot, offers, arms: [], ...more }),
  };
}
