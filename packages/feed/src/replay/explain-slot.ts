import {
  decide,
  explain,
  type Context,
  type Decision,
  type ExplainedRow,
  type Outcome,
  type Slot,
} from '@uptier/core';
import type { GrowingFeed } from '../published/growing-feed.js';
import { plainText } from '../terminal/plain-text.js';
import { saidCount } from '../terminal/said-count.js';
import { tableLines } from '../terminal/table-lines.js';
import type { Terminal } from '../terminal/terminal.js';
import { COLUMNS, explainCells } from './explain-rows.js';
import { tellOffer } from './tell-offer.js';

/** What is explained, and how. */
export interface Explained {
  readonly published: GrowingFeed;
  readonly context: Context;
  readonly slot: Slot;
  /** Every guard that refuses a candidate, not just the first; every part of a score in words. */
  readonly isLong: boolean;
  readonly asJson: boolean;
}

/** How many candidates ended how, and what else is to be known of the decision. */
function remarks({ trace = [], arms, help }: Decision): string[] {
  const count = (name: string): string =>
    `${trace.filter(({ outcome }) => outcome === name).length} ${name}`;
  const ends = ['offered', 'outranked', 'refused'].map(count).join(', ');
  const isStale = trace.some(({ refusedBy }) => refusedBy.includes('stale'));
  return [
    trace.length
      ? `${saidCount(trace.length, 'candidate')}: ${ends}.`
      : 'No source proposes anything here: what is held has no tiers, links or lists in this feed.',
    ...arms.map(({ experiment, arm }) => `In experiment "${experiment}" this is arm "${arm}".`),
    ...(help === undefined ? [] : [`The page shows help instead: ${help}`]),
    ...(isStale
      ? ['The feed is older than it allows. Build it again, or look at a past moment with --now.']
      : []),
  ];
}

const ENDS: readonly Outcome[] = ['offered', 'outranked', 'refused'];

/** What is offered first, then what would be next; what is refused as it was proposed. */
const inOrder = (rows: readonly ExplainedRow[]): ExplainedRow[] =>
  rows.toSorted(
    (a, b) =>
      ENDS.indexOf(a.outcome.name) - ENDS.indexOf(b.outcome.name) ||
      (a.outcome.name === 'outranked' ? (b.score ?? 0) - (a.score ?? 0) : 0),
  );

/** Decides as the page does, and prints what became of every candidate, and what the shopper reads. */
export async function explainSlot(
  { published, context, slot, isLong, asJson }: Explained,
  terminal: Terminal,
): Promise<void> {
  const trace = isLong ? 'all' : 'first';
  const { decision, rows, offers } = await published.look((catalog) => {
    const [made] = decide(catalog, context, [slot], { trace });
    const explained = explain(made!, catalog);
    const told = made!.offers.map((offer) => tellOffer(offer, explained));
    return { decision: made!, rows: explained.rows, offers: told };
  });
  if (asJson) {
    const { arms, help } = decision;
    terminal.print(JSON.stringify({ slot, offers, rows, arms, help }, undefined, 2));
    return;
  }
  if (rows.length) {
    const { colours, width } = terminal;
    const cells = inOrder(rows).map((row) => explainCells(row, { colours, isLong }));
    for (const line of tableLines(COLUMNS, cells, width)) terminal.print(line);
  }
  if (offers.length) terminal.print('\nWhat the shopper reads:');
  for (const { title, why } of offers) terminal.print(`  ${plainText(title)}: ${plainText(why)}`);
  for (const remark of remarks(decision)) terminal.tell(plainText(remark));
}
