import { explain, type Catalog, type Decision, type ExplainedRow, type Slot } from '@uptier/core';
import type { DebugPort } from './debug-port.js';

/** What became of one element's request. */
export interface SlotReport {
  readonly slot: Slot;
  readonly shown: number;
  /** Why nothing is here; missing where something is. */
  readonly nothing?: string | undefined;
  readonly arms: readonly string[];
  readonly rows: readonly ExplainedRow[];
  /** It is asked for nothing: what passes is behind nobody. */
  readonly isIdle: boolean;
}

function whyNothing(rows: readonly ExplainedRow[], { help }: Decision): string | undefined {
  if (help !== undefined) return `The page's question has an answer that costs nothing: ${help}`;
  if (!rows.length)
    return 'No source proposed a product. Does the feed know what this page is about?';
  const reasons = new Map<string, number>();
  for (const { words } of rows.flatMap(({ refusals }) => refusals.slice(0, 1)))
    reasons.set(words, (reasons.get(words) ?? 0) + 1);
  const most = [...reasons].sort(([, a], [, b]) => b - a);
  return most.map(([words, count]) => `${count} of ${rows.length}: ${words}`).join(' ');
}

/** A modal that the shopper has not opened by an add to the cart, or has closed: its slot is asked for nothing. */
const asksNothing = ({ slot }: Decision): boolean => slot.limit === 0;

const IDLE =
  "This modal opens once, after the shopper's own add to the cart. Before and after that it leaves all offers to the rest of the page.";

const NO_FEED = 'There is no feed to choose from: see what happened, below.';

function reportOf(slot: Slot, decision?: Decision, catalog?: Catalog): SlotReport {
  if (!catalog || !decision)
    return { slot, shown: 0, nothing: NO_FEED, arms: [], rows: [], isIdle: false };
  const { rows } = explain(decision, catalog);
  const shown = decision.offers.length;
  const isIdle = asksNothing(decision);
  return {
    slot,
    shown,
    nothing: shown ? undefined : isIdle ? IDLE : whyNothing(rows, decision),
    arms: decision.arms.map(({ experiment, arm }) => `${experiment}: ${arm}`),
    rows,
    isIdle,
  };
}

/** Decides once more for all elements, with all reasons. */
export async function reportSlots({ session, slots }: DebugPort): Promise<readonly SlotReport[]> {
  const asked = slots();
  const [catalog, decisions = []] = await Promise.all([
    session?.catalog(),
    session?.traceAll(asked),
  ]);
  return asked.map((slot, i) => reportOf(slot, decisions[i], catalog));
}
