import type { Catalog } from '../catalog/catalog.js';
import type { Context } from '../context/context.js';
import { factsBeside } from './facts-beside.js';
import { compose } from '../offer/compose.js';
import type { Offer } from '../offer/offer.js';
import { addedBy, payOf } from '../offer/pay.js';
import type { Decision, Slot, TraceDepth, Widget } from './decision.js';
import { gather } from './gather.js';
import { helpFor } from './help.js';
import { interrupts } from './interrupts.js';
import { byRank, judge, type Judged } from './judge.js';
import { keepShown } from './keep-shown.js';
import { limitsOf, pick } from './pick.js';
import type { traceOf as TraceOf } from './trace.js';
import { lookFrom, readView, type Situation } from './situation.js';

/** The order in which the slots of a page are filled, so that the rarest moment has the first choice. */
const WIDGETS: readonly Widget[] = ['modal', 'banner', 'comparison', 'shipping', 'carousel'];
const turnOf = ({ widget = 'carousel' }: Slot): number => WIDGETS.indexOf(widget);

/** All candidates in their order, and those picked. Where it may, it stops as soon as the slot is full. */
function choose(
  situation: Situation,
  { depth, shown }: { depth: TraceDepth; shown: readonly string[] },
): { judged: Judged[]; passed: Judged[]; picked: Judged[] } {
  const judged: Judged[] = [];
  const passed: Judged[] = [];
  const compare = byRank(situation);
  const { most } = limitsOf(situation);
  const mayStop = depth === 'none' && !shown.length && !interrupts(situation.slot);
  for (const group of gather(situation, depth)) {
    const before = passed.length;
    for (const candidate of group) {
      const verdict = judge(candidate, situation, depth);
      judged.push(verdict);
      if (!verdict.refusedBy.length) passed.push(verdict);
    }
    if (passed.length > before + 1) passed.push(...passed.splice(before).sort(compare));
    if (mayStop && passed.length >= most && pick(passed, situation).isFull) break;
  }
  const ranked = shown.length ? keepShown(passed, shown) : passed;
  return { judged, passed, picked: pick(ranked, situation).picked };
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

export interface Asked {
  readonly catalog: Catalog;
  readonly context: Context;
  readonly slots: readonly Slot[];
  /** What each slot shows already, by its id. */
  readonly shown?: ReadonlyMap<string, readonly Offer[]>;
}

/** Decides what each slot of a page offers, and tells why if asked. Decisions come back in the order of `slots`. */
export function decideSlots({ catalog, context, slots, shown }: Asked, tell?: Tell): Decision[] {
  const view = readView(catalog, context);
  const taken = new Set<string>();
  const decisions = new Map<Slot, Decision>();
  for (const slot of [...slots].sort((a, b) => turnOf(a) - turnOf(b))) {
    const own = shown?.get(slot.id)?.map(({ id }) => id) ?? [];
    const decision = decideSlot(lookFrom(slot, view, taken), { tell, shown: own });
    for (const offer of decision.offers) taken.add(offer.product.id);
    decisions.set(slot, decision);
  }
  return slots.map((slot) => decisions.get(slot)!);
}
