import type { CustomCalls } from '@uptier/platforms';
import type { Command } from './queue.js';

/** What the page has said through the queue so far. */
export interface Known {
  readonly context: Readonly<Record<string, unknown>>;
  readonly calls: CustomCalls;
}

export const NOTHING: Known = { context: {}, calls: {} };

/** Whether something that a page pushed is a command. The page's author wrote it, so it may be anything. */
function isCommand(pushed: unknown): pushed is Command {
  if (!Array.isArray(pushed)) return false;
  const [name, said] = pushed as unknown[];
  return (name === 'context' || name === 'platform') && typeof said === 'object' && said !== null;
}

/**
 * What is known after one more command; parts of a context that were said before stay. `undefined` for what is no
 * command.
 */
export function learn(known: Known, pushed: unknown): Known | undefined {
  if (!isCommand(pushed)) return undefined;
  return pushed[0] === 'context'
    ? { ...known, context: { ...known.context, ...pushed[1] } }
    : { ...known, calls: pushed[1] };
}
