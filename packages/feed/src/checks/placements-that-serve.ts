import { PLACEMENTS, type Campaign, type Placement, type Policy, type Role } from '@uptier/core';
import type { Check } from './check.js';

const roleOf = ({ role, offer }: Campaign): Role | undefined =>
  role ?? (Array.isArray(offer) ? undefined : 'upgrade');

function mostOf(policy: Policy, placement: Placement, role: Role | undefined): number {
  const most = policy.maxOffers[placement];
  if (typeof most === 'number') return most;
  return role === undefined ? Math.max(0, ...Object.values(most)) : (most[role] ?? Infinity);
}

/** Why a campaign can never be shown at a placement, if so. */
function faultAt(campaign: Campaign, placement: Placement, policy: Policy): string | undefined {
  const role = roleOf(campaign);
  if (mostOf(policy, placement, role) === 0) return 'policy.maxOffers lets nothing of it be shown';
  return placement === 'home' && role === 'upgrade'
    ? 'there is nothing to take an upgrade in place of'
    : undefined;
}

/** Placements, named by a campaign, where it can never be shown; all of them, where it names none. */
export const placementsThatServe: Check = function* ({ feed, atCampaign }) {
  for (const campaign of feed.campaigns) {
    const { id, placements, perVisitor } = campaign;
    const faults = (placements ?? PLACEMENTS).map(
      (placement) => [placement, faultAt(campaign, placement, feed.policy)] as const,
    );
    const isLost = perVisitor === 0 || faults.every(([, fault]) => fault !== undefined);
    if (isLost)
      yield {
        severity: 'warning',
        code: 'campaign-never-shown',
        place: atCampaign(id, perVisitor === 0 ? 'perVisitor' : 'placements'),
        message: `The campaign "${id}" is never shown: ${perVisitor === 0 ? 'no visitor may see it' : 'there is no placement left for it'}.`,
        advice: 'Name a placement that can show it.',
      };
    else if (placements)
      for (const [i, [placement, fault]] of faults.entries())
        if (fault !== undefined)
          yield {
            severity: 'warning',
            code: 'placement-cannot-serve',
            place: atCampaign(id, `placements[${i}]`),
            message: `The campaign "${id}" is never shown at ${placement}: ${fault}.`,
            advice: 'Take this placement away from it.',
          };
  }
};
