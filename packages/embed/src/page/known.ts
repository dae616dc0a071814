import type { CustomCalls } from '@uptier/platforms';
import { pathNow } from './path-now.js';

type Context = Readonly<Record<string, unknown>>;

/** What the page has said through the queue so far. */
export interface Known {
  readonly context: Context;
  /** The path at which it was last said, or settled. */
  readonly path: string;
  /** What was known of the page at a path when the shopper last did something that may have led on. */
  readonly earlier: Readonly<Record<string, Context>>;
  readonly calls: CustomCalls;
  /** What was no command. */
  readonly ignored: readonly unknown[];
}

export const NOTHING: Known = { context: {}, path: '', earlier: {}, calls: {}, ignored: [] };

/** What a page may say of itself. */
type Fact = readonly ['context', Context] | readonly ['platform', CustomCalls];

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
        ? { ...known, path: pathNow(), context: { ...known.context, ...pushed[1] } }
        : { ...known, calls: pushed[1] };
    after = { ...known, ignored: [...known.ignored, pushed] };
  } catch {
    // What cannot even be looked at is not kept either.
  }
  tell('uptier.push: no such command');
  return after;
}

/** What is said of the page that is at a path now, and of the visitor. */
export const knownAt = ({ context, earlier }: Known, path: string): Context => ({
  ...earlier[path],
  ...context,
});

/**
 * From now on, what was said of a page so far is of the one at this path alone: an app may go to another without a load. What
 * is said after the shopper's click is of the page that it leads to, be it said before the address changes or after.
 */
export function settle(known: Known, path = known.path): Known {
  const { page: _, product: _product, order: _order, ...context } = known.context;
  return { ...known, path, context, earlier: { [path]: knownAt(known, path) } };
}
