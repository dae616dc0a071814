import type { Catalog } from '../catalog/catalog.js';
import type { Context } from '../context/context.js';
import { decideSlots } from './decide-slots.js';
import type { Decision, Slot, TraceDepth } from './decision.js';
import { traceOf } from './trace.js';

export interface DecideOptions {
  /** How much of its reasons each decision tells; `first` if not said. */
  readonly trace?: TraceDepth;
}

/**
 * Decides what each slot of a page offers. A pure function: the same catalog, context and slots always give
 * the same decisions, in a page, in a test and in the command. Decisions come back in the order of `slots`.
 */
// The three of the contract, and options.
// oxlint-disable-next-line max-params
export const decide = (
  catalog: Catalog,
  context: Context,
  slots: readonly Slot[],
  { trace = 'first' }: DecideOptions = {},
): Decision[] =>
  decideSlots(
    { catalog, context, slots, shown: undefined, answered: undefined, needsQuote: undefined },
    trace === 'none' ? undefined : { depth: trace, traceOf },
  );
