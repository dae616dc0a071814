import { agreedFamilies } from './agreed-families.js';
import type { Family, GivenFamilies } from './family.js';
import type { gatherProposals } from './gather-proposals.js';
import { nameFamilies } from './name-families.js';
import type { Proposal } from './proposal.js';

const namesOf = (families: readonly Family[]): ReadonlySet<string> =>
  new Set(families.map(({ id }) => id));

type Named = readonly [family: Family, proposal: Proposal];

const named = (proposals: readonly Proposal[], taken: readonly Family[]): Named[] =>
  nameFamilies(proposals, namesOf(taken)).map((family, i) => [family, proposals[i]!]);

/** What is proposed, under its names: and of what is only suggested, that is used to which the merchant has said yes. */
export function chooseFamilies(
  { used, suggested }: ReturnType<typeof gatherProposals>,
  ofVariants: readonly Family[],
  given: GivenFamilies,
): { used: readonly Named[]; suggested: readonly Named[] } {
  const agreed = agreedFamilies(given);
  const sure = named(used, ofVariants);
  const families = [...ofVariants, ...sure.map(([family]) => family)];
  const unsure = named(suggested, families);
  const isAgreed = ([{ id }]: Named): boolean => agreed.has(id);
  return {
    used: [...sure, ...unsure.filter(isAgreed)],
    suggested: unsure.filter((one) => !isAgreed(one)),
  };
}
