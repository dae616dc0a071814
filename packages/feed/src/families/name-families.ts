import type { Family, Member } from './family.js';
import type { Proposal } from './proposal.js';

/** Characters: two of them make an id that pages still read. */
const LONGEST = 80;

/** Lower case, digits and hyphens, in any script; the beginning of what is longer than any name. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    // Half a letter is none.
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^-|-$/g, '');

const membersOf = ({ steps }: Proposal): Member[] =>
  steps.flatMap(({ label, members }, i) =>
    members.map(({ id }) => ({ id, tier: i + 1, ...(label !== undefined && { tierName: label }) })),
  );

/** The first of these names that is not taken. What slugs leave out, or cut, may be all that two differ by: then a number. */
function nameBeyond(taken: ReadonlySet<string>, names: readonly string[]): string {
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  let count = 2;
  while (taken.has(`${names.at(-1)!}-${count}`)) count++;
  return `${names.at(-1)!}-${count}`;
}

/** Gives families their ids: what their titles have in common, and where two have the same, their first product too. */
export function nameFamilies(proposals: readonly Proposal[], taken: ReadonlySet<string>): Family[] {
  const names = new Set(taken);
  return proposals.map((proposal) => {
    const members = membersOf(proposal);
    const first = members[0]!.id;
    const name = slugOf(proposal.words.join(' ')) || slugOf(first);
    const id = nameBeyond(names, [name, `${name}-${slugOf(first)}`]);
    names.add(id);
    return { id, members, confidence: proposal.confidence, evidence: proposal.evidence };
  });
}
