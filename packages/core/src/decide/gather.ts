import { once } from '../catalog/once.js';
import type { Campaign, Moment, Product, Role } from '../feed/feed.js';
import type { Slot, TraceDepth, Widget } from './decision.js';
import { isInForce } from './guards/schedule.js';
import { refusesLists } from './guards/unrelated.js';
import { needFor } from './needs.js';
import type { Candidate, Proposal, Source } from './proposal.js';
import type { Situation } from './situation.js';
import { sources, type SourceName } from './sources.js';
import { toCandidate } from './to-candidate.js';

const CLASSES = sources.map((named) => Object.entries(named) as [SourceName, Source][]);

/** Candidates that stand on one step: all of them come before all of the next group. */
export type Group = readonly Candidate[];

/** What a widget is for, where the slot does not say. */
const ROLE: ReadonlyMap<Widget | undefined, Role> = new Map<Widget, Role>([
  ['comparison', 'upgrade'],
  ['shipping', 'add-on'],
]);

/** What a source proposes, where that is no add-on. */
const ROLE_OF: Readonly<Partial<Record<SourceName, Role>>> = {
  upgrade: 'upgrade',
  similar: 'alternative',
};

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
  if (source === 'campaign') return false;
  const isOther = role !== undefined && role !== (ROLE_OF[source] ?? 'add-on');
  return isOther || (depth === 'none' && LISTS.has(source) && refusesLists(slot));
}

const priorityOf = ({ campaign }: Proposal): number => campaign?.priority ?? 0;

type Claims = Readonly<Record<Role, Map<Product, Campaign>>>;

/**
 * What campaigns in force have claimed: it stays the campaign's, with its limits and its incentive, whoever else
 * proposes it.
 */
function claimsOf(proposals: readonly Proposal[], now: Moment): Claims {
  const claims: Claims = { upgrade: new Map(), 'add-on': new Map(), alternative: new Map() };
  for (const { campaign, product, role } of proposals) {
    if (!campaign || claims[role].has(product) || !isInForce(campaign, now)) continue;
    claims[role].set(product, campaign);
  }
  return claims;
}

/** The groups in the order of the sources: a class is one group, and so are campaigns of one priority. */
function* groupsOf(situation: Situation, depth: TraceDepth): Iterable<Group> {
  const { slot, context } = situation;
  const { family, role = ROLE.get(slot.widget) } = slot;
  const ofCampaigns: Proposal[] = [];
  // Campaigns come first, so all of theirs are known when another source proposes something.
  const claims = once(() => claimsOf(ofCampaigns, context.now));
  for (const named of CLASSES) {
    let group: Candidate[] = [];
    for (const [source, propose] of named) {
      const isAsked = !slot.source || slot.source === source;
      // Campaigns are gone through in any case: what another source proposes may be theirs.
      if (!isAsked && source !== 'campaign') continue;
      if (isIdle(source, { slot, role, depth })) continue;
      for (const proposal of propose(situation)) {
        const { product } = proposal;
        if ((role && proposal.role !== role) || (family && product.family !== family)) continue;
        if (source === 'campaign') ofCampaigns.push(proposal);
        if (!isAsked) continue;
        const campaign = proposal.campaign ?? claims()[proposal.role].get(product);
        const candidate = toCandidate({ proposal, source, campaign }, situation);
        const [first] = group;
        if (first && source === 'campaign' && priorityOf(candidate) !== priorityOf(first)) {
          yield group;
          group = [];
        }
        group.push(candidate);
      }
    }
    if (group.length) yield group;
  }
}

/**
 * Asks the sources, class by class, and campaigns priority by priority; lazily, so that who has enough need not
 * go on. What answers a stated need comes first, which can be known only when all have been asked.
 */
export function gather(situation: Situation, depth: TraceDepth): Iterable<Group> {
  const { needs } = situation;
  const groups = groupsOf(situation, depth);
  if (!needs.size) return groups;
  const isNeeded = ({ product }: Candidate): boolean =>
    needFor(product.solves, needs) !== undefined;
  const all = [...groups];
  return [
    all.flatMap((group) => group.filter(isNeeded)),
    ...all.map((group) => group.filter((candidate) => !isNeeded(candidate))),
  ];
}
