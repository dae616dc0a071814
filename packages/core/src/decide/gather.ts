import { once } from '../catalog/once.js';
import type { Campaign, Moment } from '../feed/feed.js';
import { isInForce } from './guards/schedule.js';
import { needFor } from './needs.js';
import type { Candidate, Proposal, Source } from './proposal.js';
import type { Situation } from './situation.js';
import { sources, type SourceName } from './sources.js';

const CLASSES = sources.map((named) => Object.entries(named) as [SourceName, Source][]);

/** Candidates that stand on one step: all of them come before all of the next group. */
export type Group = readonly Candidate[];

const fits = ({ role, product }: Proposal, { slot }: Situation): boolean =>
  (!slot.role || role === slot.role) && (!slot.family || product.family === slot.family);

const priorityOf = ({ campaign }: Proposal): number => campaign?.priority ?? 0;

const keyOf = ({ role, product }: Proposal): string => `${role} ${product.id}`;

/**
 * What campaigns in force have claimed: it stays the campaign's, with its limits and its incentive, whoever else
 * proposes it.
 */
function claimsOf(proposals: readonly Proposal[], now: Moment): Map<string, Campaign> {
  const claims = new Map<string, Campaign>();
  for (const proposal of proposals) {
    const { campaign } = proposal;
    const key = keyOf(proposal);
    if (campaign && isInForce(campaign, now) && !claims.has(key)) claims.set(key, campaign);
  }
  return claims;
}

/** The groups in the order of the sources: a class is one group, and so are campaigns of one priority. */
function* groupsOf(situation: Situation): Iterable<Group> {
  const { slot, context } = situation;
  const ofCampaigns: Proposal[] = [];
  // Campaigns come first, so all of theirs are known when another source proposes something.
  const claims = once(() => claimsOf(ofCampaigns, context.now));
  for (const named of CLASSES) {
    let group: Candidate[] | undefined;
    for (const [source, propose] of named) {
      const isAsked = !slot.source || slot.source === source;
      // Campaigns are gone through in any case: what another source proposes may be theirs.
      if (!isAsked && source !== 'campaign') continue;
      for (const proposal of propose(situation)) {
        if (!fits(proposal, situation)) continue;
        if (source === 'campaign') ofCampaigns.push(proposal);
        if (!isAsked) continue;
        const { product, role, tie, strength, held } = proposal;
        const campaign = proposal.campaign ?? claims().get(keyOf(proposal));
        const candidate: Candidate = { source, product, role, tie, strength, held, campaign };
        if (
          group?.[0] &&
          (source !== 'campaign' || priorityOf(candidate) === priorityOf(group[0]))
        ) {
          group.push(candidate);
          continue;
        }
        if (group) yield group;
        group = [candidate];
      }
    }
    if (group) yield group;
  }
}

/**
 * Asks the sources, class by class, and campaigns priority by priority; lazily, so that who has enough need not
 * go on. What answers a stated need comes first, which can be known only when all have been asked.
 */
export function gather(situation: Situation): Iterable<Group> {
  const { needs } = situation;
  const groups = groupsOf(situation);
  if (!needs.size) return groups;
  const isNeeded = ({ product }: Candidate): boolean =>
    needFor(product.solves, needs) !== undefined;
  const all = [...groups];
  return [
    all.flatMap((group) => group.filter(isNeeded)),
    ...all.map((group) => group.filter((candidate) => !isNeeded(candidate))),
  ];
}
