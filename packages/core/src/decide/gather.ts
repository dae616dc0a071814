import type { Campaign, Moment, Role } from '../feed/feed.js';
import type { Slot, TraceDepth, Widget } from './decision.js';
import { isInForce } from './guards/schedule.js';
import { refusesLists } from './guards/unrelated.js';
import { needFor } from './needs.js';
import { isOfFamily } from './of-family.js';
import type { Candidate, Proposal, Source } from './proposal.js';
import type { Situation } from './situation.js';
import { sources, type SourceName } from './sources.js';
import { toCandidate } from './to-candidate.js';

const [{ campaign }, ...others] = sources;
const CLASSES = others.map((named) => Object.entries(named) as [SourceName, Source][]);

/** Candidates that stand on one step: all of them come before all of the next group. */
export type Group = readonly Candidate[];

/** What a widget is for, where the slot does not say. */
const ROLE: ReadonlyMap<Widget | undefined, Role> = new Map<Widget, Role>([
  ['comparison', 'upgrade'],
  ['shipping', 'add-on'],
]);

/** What a source proposes, where that is no add-on. */
const ROLE_OF: ReadonlyMap<SourceName, Role> = new Map<SourceName, Role>([
  ['upgrade', 'upgrade'],
  ['similar', 'alternative'],
]);

interface Wanted {
  readonly slot: Slot;
  readonly role: Role | undefined;
  readonly depth: TraceDepth;
}

const LISTS = new Set<string>(Object.keys(sources.at(-1)!));

/**
 * Whether nothing of a source can come of it: another role is wanted, or no list has a chance here and nobody tells why.
 * What it would propose need not even be loaded.
 */
function isIdle(source: SourceName, { slot, role, depth }: Wanted): boolean {
  const isOther = role !== undefined && role !== (ROLE_OF.get(source) ?? 'add-on');
  return isOther || (depth === 'none' && LISTS.has(source) && refusesLists(slot));
}

/**
 * The campaign in force that has claimed the product: it stays the campaign's, with its limits and its incentive,
 * whoever else proposes it.
 */
const claimantOf = (
  { product, role }: Proposal,
  claims: readonly Proposal[],
  now: Moment,
): Campaign | undefined =>
  claims.find(
    (claim) => claim.product === product && claim.role === role && isInForce(claim.campaign!, now),
  )?.campaign;

const priorityOf = ({ campaign: own }: Proposal): number => own?.priority ?? 0;

/** Whether it has enough: then nothing more is asked for. */
type Take = (group: Group) => boolean;

/** The groups in the order of the sources: campaigns of one priority are one group, and so is each class. */
function askInTurn(situation: Situation, depth: TraceDepth, take: Take): void {
  const { slot, context, proposed } = situation;
  const { role = ROLE.get(slot.widget) } = slot;
  const isAsked = (source: SourceName): boolean => !slot.source || slot.source === source;
  const isWanted = ({ product, role: own }: Proposal): boolean =>
    (!role || own === role) && isOfFamily(slot, product);
  const claims: Proposal[] = [];
  let group: Candidate[] = [];
  let isEnough = false;
  const endGroup = (): boolean => {
    isEnough ||= group.length > 0 && take(group);
    group = [];
    return isEnough;
  };
  // They are gone through in any case: what another source proposes may be theirs.
  campaign(situation, (proposal) => {
    if (!isWanted(proposal)) return false;
    claims.push(proposal);
    if (!isAsked('campaign')) return false;
    const [first] = group;
    if (first && priorityOf(first) !== priorityOf(proposal) && endGroup()) return true;
    const { campaign: own } = proposal;
    group.push(toCandidate({ proposal, source: 'campaign', campaign: own }, situation));
    return false;
  });
  for (const named of CLASSES) {
    if (endGroup()) return;
    for (const [source, propose] of named) {
      if (!isAsked(source) || isIdle(source, { slot, role, depth })) continue;
      // Higher tiers of other families than the slot's are not even looked for: a cart may have hundreds.
      const key = [source, slot.placement, source === 'upgrade' && slot.family].join();
      const all = (proposed[key] ??= propose(situation));
      for (const proposal of all.filter(isWanted)) {
        const claimant = claimantOf(proposal, claims, context.now);
        group.push(toCandidate({ proposal, source, campaign: claimant }, situation));
      }
    }
  }
  endGroup();
}

/**
 * Asks the sources, class by class, and campaigns priority by priority, until `take` has enough. What answers a stated
 * need comes first, which can be known only when all have been asked.
 */
export function gather(situation: Situation, depth: TraceDepth, take: Take): void {
  const { needs } = situation;
  if (!needs.size) return askInTurn(situation, depth, take);
  const isNeeded = ({ product }: Candidate): boolean =>
    needFor(product.solves, needs) !== undefined;
  const all: Group[] = [];
  askInTurn(situation, depth, (group) => {
    all.push(group);
    return false;
  });
  [
    all.flatMap((group) => group.filter(isNeeded)),
    ...all.map((group) => group.filter((candidate) => !isNeeded(candidate))),
  ].some(take);
}
