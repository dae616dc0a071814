import type { CustomCalls } from '@uptier/platforms';

/** What the page has said through the queue so far. */
export interface Known {
  readonly context: Readonly<Record<string, unknown>>;
  readonly calls: CustomCalls;
  /** What was no command. */
  readonly ignored: readonly unknown[];
}

export const NOTHING: Known = { context: {}, calls: {}, ignored: [] };

/** What a page may say of itself. */
type Fact =
  | readonly ['context', Readonly<Record<string, unknown>>]
  | readonly ['platform', CustomCalls];

/** Whether something that a page pushed is a fact. The page's author wrote it, so it may be anything. */
function isFact(pushed: unknown): pushed is Fact {
  if (!Array.isArray(pushed)) return false;
  const [name, said] = pushed as unknown[];
  return (name === 'context' || name === 'platform') && typeof said === 'object' && said !== null;
}

/** What is known after one more command; parts of a context that were said before stay. What is none is told. */
export function learn(known: Known, pushed: unknown, tell: (problem: string) => void): Known {
  let after = known;
  try {
    if (isFact(pushed))
      return pushed[0] === 'context'
        ? { ...known, context: { ...known.context, ...pushed[1] } }
        : { ...known, calls: pushed[1] };
    after = { ...known, ignored: [...known.ignored, pushed] };
  } catch {
    // What cannot even be looked at is not kept either.
  }
  tell('uptier.push: no such command');
  return after;
}
