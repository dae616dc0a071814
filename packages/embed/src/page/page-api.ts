import type { Decision, Explanation, Session, Slot } from '@uptier/core';
import type { LoadChunk } from '../boot/load-chunk.js';
import type { sayAll as SayAll } from '../chunks/explain.js';

/** What a page's own scripts may ask, once the script has loaded. Before that they push commands. */
export interface PageApi {
  /** What the page is about, as far as it is known. */
  context(): Promise<unknown>;
  /** Decides for a slot that no element shows, telling every reason. Nothing where there is no feed. */
  decide(slot: AskedSlot): Promise<Decision | undefined>;
  /** The same in words. */
  explain(slot: AskedSlot): Promise<Explanation | undefined>;
  /** Calls `hear` at each event of this type, `accepted` for `uptier:accepted`, until the returned function is called. */
  on(type: string, hear: (event: Event) => void): () => void;
  /** Whether the visitor lets himself be remembered. */
  consent(given: boolean): void;
}

/** A slot that need not have a name. */
export type AskedSlot = Omit<Slot, 'id'> & Partial<Pick<Slot, 'id'>>;

interface Known {
  readonly session: Session | undefined;
  readonly load: LoadChunk;
  readonly context: () => Promise<unknown>;
}

/** Makes what `window.uptier` offers. */
export function pageApi({ session, load, context }: Known): PageApi {
  const decide = async (slot: AskedSlot) => session?.trace({ id: 'uptier-asked', ...slot });
  return {
    context,
    decide,
    async explain(slot) {
      const [decision, catalog, { sayAll }] = await Promise.all([
        decide(slot),
        session?.catalog(),
        load<{ sayAll: typeof SayAll }>('explain'),
      ]);
      return decision && catalog && sayAll(decision, catalog);
    },
    on(type, hear) {
      document.addEventListener(`uptier:${type}`, hear);
      return () => document.removeEventListener(`uptier:${type}`, hear);
    },
    consent: (given) => session?.consent(given),
  };
}
