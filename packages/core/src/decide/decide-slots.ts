import type { Catalog } from '../catalog/catalog.js';
import type { Context } from '../context/context.js';
import type { Product } from '../feed/feed.js';
import { factsBeside } from './facts-beside.js';
import { compose } from '../offer/compose.js';
import type { Offer } from '../offer/offer.js';
import { addedBy, payOf } from '../offer/pay.js';
import type { Answered, Decision, Slot, TraceDepth, Widget } from './decision.js';
import { gather } from './gather.js';
import { helpFor } from './help.js';
import { interrupts } from './interrupts.js';
import { byRank, judging, type Judged } from './judge.js';
import { limitsOf, pick } from './pick.js';
import type { traceOf as TraceOf } from './trace.js';
import { lookFrom, readView, type NeedsQuote, type Situation } from './situation.js';

/** The order in which the slots of a page are filled, so that the rarest moment has the first choice; then carousels. */
const WIDGETS: readonly (Widget | undefined)[] = ['modal', 'banner', 'comparison', 'shipping'];

/** What the page hides comes after all that is seen. */
function turnOf({ widget, hidden }: Slot): number {
  const turn = WIDGETS.indexOf(widget);
  return (turn < 0 ? WIDGETS.length : turn) + (hidden ? 9 : 0);
}

/** Sorts what stands from a place on. Most groups are small and stand in order: then it is left alone. */
function sortFrom<T>(start: number, list: T[], compare: (a: T, b: T) => number): void {
  for (let i = start + 1; i < list.length; i++) {
    if (compare(list[i - 1]!, list[i]!) <= 0) continue;
    for (const one of list.splice(start).sort(compare)) list.push(one);
    return;
  }
}

/** All candidates in their order, and those picked. Where it may, it stops as soon as the slot is full. */
function choose(
  situation: Situation,
  { depth, shown }: { depth: TraceDepth; shown: readonly string[] },
): { judged: Judged[]; passed: Judged[]; picked: Judged[] } {
  const judged: Judged[] = [];
  const passed: Judged[] = [];
  const judge = judging(situation, depth);
  const compare = byRank(situation);
  const { most } = limitsOf(situation);
  const mayStop = depth === 'none' && !shown.length && !interrupts(situation.slot);
  // A slot shows each product once, and hundreds of campaigns may offer the same: only others can fill it.
  const different = new Set<Product>();
  let full: Judged[] | undefined;
  gather(situation, depth, (group) => {
    const before = passed.length;
    for (const candidate of group) {
      const verdict = judge(candidate);
      judged.push(verdict);
      if (verdict.refusedBy.length) continue;
      passed.push(verdict);
      if (mayStop) different.add(candidate.product);
    }
    sortFrom(before, passed, compare);
    if (!mayStop || different.size < most) return false;
    const { picked, isFull } = pick(passed, situation);
    if (isFull) full = picked;
    return isFull;
  });
  return { judged, passed, picked: full ?? pick(passed, situation, shown).picked };
}

/** What could be said after a no to the first: the best that is not shown yet and adds less to what is paid. */
function alternativeTo(
  picked: readonly Judged[],
  passed: readonly Judged[],
  situation: Situation,
): Offer | undefined {
  const added = ({ candidate }: Judged): number =>
    addedBy(candidate, situation) ?? payOf(candidate, situation);
  const shown = new Set(picked.map(({ candidate }) => candidate.product.id));
  const smaller = passed.filter(
    (one) => !shown.has(one.candidate.product.id) && added(one) < added(picked[0]!),
  );
  const best = pick(smaller, situation).picked[0];
  return best && compose(best.candidate, situation);
}

/** Tells the reasons of a decision: who does not ask for them need not load this. */
export interface Tell {
  readonly depth: 'first' | 'all';
  readonly traceOf: typeof TraceOf;
}

function decideSlot(
  situation: Situation,
  { tell, shown }: { tell: Tell | undefined; shown: readonly string[] },
): Decision {
  const { slot, arms } = situation;
  const { judged, passed, picked } = choose(situation, {
    depth: tell?.depth ?? 'none',
    shown,
  });
  const offers = picked.map((one, i): Offer => {
    const offer = compose(one.candidate, situation);
    return interrupts(slot) && i === 0
      ? { ...offer, alternative: alternativeTo(picked, passed, situation) }
      : offer;
  });
  return {
    slot,
    offers,
    order: situation.context.order?.id,
    arms: arms.map(({ experiment, arm, counted }) => ({
      experiment,
      arm: arm?.id ?? 'holdout',
      counted,
    })),
    help: helpFor(situation),
    ...factsBeside(situation, offers),
    trace: tell?.traceOf(judged, picked),
  };
}

/** All that decisions follow from. */
export interface Asked {
  readonly catalog: Catalog;
  readonly context: Context;
  readonly slots: readonly Slot[];
  /** What each slot shows already, by its id. */
  readonly shown?: ReadonlyMap<string, readonly Offer[]> | undefined;
  /** The slots that the shopper has said no to, by their ids. */
  readonly answered?: ReadonlyMap<string, Answered> | undefined;
  /** What is not offered without a price of today where money is near, by its id. */
  readonly needsQuote?: NeedsQuote | undefined;
}

/** Which slot keeps a product that is on screen: of several, the one that is filled first; none that is hidden. */
function keepersOf(slots: readonly Slot[], shown: Asked['shown']): ReadonlyMap<string, string> {
  const keepers = new Map<string, string>();
  for (const { id, hidden } of slots)
    for (const { product } of shown?.get(id) ?? [])
      if (!hidden && !keepers.has(product.id)) keepers.set(product.id, id);
  return keepers;
}

/** Decides what each slot of a page offers, and tells why if asked. Decisions come back in the order of `slots`. */
export function decideSlots(
  { catalog, context, slots, shown, answered, needsQuote }: Asked,
  tell?: Tell,
): Decision[] {
  const view = readView(catalog, context, needsQuote);
  const inTurn = [...slots].sort((a, b) => turnOf(a) - turnOf(b));
  const keepers = keepersOf(inTurn, shown);
  const taken = new Set(keepers.keys());
  const decisions = new Map<Slot, Decision>();
  for (const slot of inTurn) {
    const own = shown?.get(slot.id) ?? [];
    for (const { product } of own)
      if (keepers.get(product.id) === slot.id) taken.delete(product.id);
    const situation = lookFrom({ slot, taken, answered: answered?.get(slot.id) }, view);
    const decision = decideSlot(situation, { tell, shown: own.map(({ id }) => id) });
    for (const offer of decision.offers) taken.add(offer.product.id);
    decisions.set(slot, decision);
  }
  return slots.map((slot) => decisions.get(slot)!);
}
