import { decide, explain, type Context, type Slot } from '@uptier/core';
import { readLines } from '../files/read-lines.js';
import type { Finding, Place } from '../findings/finding.js';
import type { GrowingFeed } from '../published/growing-feed.js';
import type { Terminal } from '../terminal/terminal.js';
import { findingTeller } from './finding-teller.js';
import { likelyPlacement } from './likely-placement.js';
import { tellOffer } from './tell-offer.js';
import { isObject, toContext, type Stated } from './to-context.js';

/** What all contexts of a file are decided with. */
export interface Deciding {
  readonly published: GrowingFeed;
  /** What is asked for. Without a placement, each context says where it is, or what it is about does. */
  readonly slot: Omit<Slot, 'id' | 'placement'> & Partial<Pick<Slot, 'placement'>>;
  /** Of contexts that do not say when. */
  readonly now: number;
  /** What relative addresses of the feed belong to. */
  readonly site?: string | undefined;
}

/** How many contexts were decided, and how many lines had something that could not be read. */
export interface DecidedLines {
  readonly decided: number;
  readonly faulty: number;
}

const EVERY = 1000;

const fault = (place: Place, message: string): Finding => ({
  severity: 'error',
  code: 'line-left-out',
  place,
  message,
  advice: 'Each line is one JSON object: {"id": "…", "customer": {…}, "cart": {…}}.',
});

function parseLine(line: string, place: Place): Stated | Finding {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : fault(place, 'The line is left out: it is no JSON object.');
  } catch {
    return fault(place, 'The line is left out: it is no JSON, or breaks off.');
  }
}

const isFinding = (parsed: Stated | Finding): parsed is Finding => 'severity' in parsed;

/** What the customer has in his hands, by what the shop calls it. */
const heldIn = ({ product, cart, order, customer }: Context): readonly string[] => [
  ...(product ? [product.id] : []),
  ...[...(cart?.lines ?? []), ...(order?.lines ?? [])].map(({ id }) => id),
  ...(customer?.owned ?? []),
];

/** Decides one context, and says what is offered as a line of JSON. Its id comes back as it was given. */
export async function decideLine(
  stated: Stated,
  { published, slot, now, site }: Deciding,
  place: Place,
): Promise<{ line: string; findings: readonly Finding[] }> {
  const { head } = published.catalog;
  const { context, findings } = toContext(stated, { now, head, place });
  const placement = slot.placement ?? context.page?.placement ?? likelyPlacement(stated);
  const there = { ...context, page: { ...context.page, placement } };
  // What is held comes first: while that is unknown, much is looked for that it makes needless.
  await published.look((catalog) => heldIn(there).map((id) => catalog.find(id)));
  const offers = await published.look((catalog) => {
    const [decision] = decide(catalog, there, [{ id: 'decide', ...slot, placement }]);
    const { whyThis } = explain(decision!, catalog);
    return decision!.offers.map((offer) => tellOffer(offer, { whyThis, site }));
  });
  const { id } = stated;
  return { line: JSON.stringify({ id, line: place.row, placement, offers }), findings };
}

/** Decides a file of contexts line by line, and prints a line for each. What cannot be read stops nothing. */
export async function decideContexts(
  file: string,
  deciding: Deciding,
  terminal: Terminal,
): Promise<DecidedLines> {
  const teller = findingTeller(terminal);
  let [decided, faulty] = [0, 0];
  for await (const [row, text] of readLines(file)) {
    if (!text.trim()) continue;
    const place = { file, row };
    const parsed = parseLine(text, place);
    if (isFinding(parsed)) {
      teller.tell([parsed]);
      faulty++;
      continue;
    }
    const { line, findings } = await decideLine(parsed, deciding, place);
    teller.tell(findings);
    if (findings.length) faulty++;
    terminal.print(line);
    if (++decided % EVERY === 0) terminal.progress(`${decided} contexts`);
    await terminal.drained();
  }
  teller.end();
  return { decided, faulty };
}
