import type { Candidate } from './candidate.js';
import { FINDERS } from './evidence/finders.js';
import type { Proposal } from './proposal.js';

/** A proposal without what stands elsewhere already; `undefined` where no two steps are left. */
function without(proposal: Proposal, taken: ReadonlySet<string>): Proposal | undefined {
  const steps = proposal.steps
    .map((step) => ({ ...step, members: step.members.filter(({ id }) => !taken.has(id)) }))
    .filter(({ members }) => members.length > 0);
  return steps.length > 1 ? { ...proposal, steps } : undefined;
}

function take({ steps }: Proposal, taken: Set<string>): void {
  for (const { members } of steps) for (const { id } of members) taken.add(id);
}

/**
 * Asks each kind of evidence, the surest first, about what the ones before it have left. Of what is too doubtful to be
 * used, the surest is suggested, and no product twice.
 */
export function gatherProposals(candidates: readonly Candidate[], threshold: number) {
  const taken = new Set<string>();
  const used: Proposal[] = [];
  const doubtful: Proposal[] = [];
  let left = candidates;
  for (const find of FINDERS) {
    const before = taken.size;
    for (const found of find(left)) {
      const proposal = without(found, taken);
      if (!proposal) continue;
      const isUsed = proposal.confidence >= threshold;
      (isUsed ? used : doubtful).push(proposal);
      if (isUsed) take(proposal, taken);
    }
    if (taken.size > before) left = left.filter(({ id }) => !taken.has(id));
  }
  const suggested: Proposal[] = [];
  for (const found of doubtful.toSorted((a, b) => b.confidence - a.confidence)) {
    const proposal = without(found, taken);
    if (!proposal) continue;
    suggested.push(proposal);
    take(proposal, taken);
  }
  return { used, suggested };
}
