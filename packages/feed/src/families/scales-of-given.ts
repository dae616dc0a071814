import type { ExportedProduct } from '../products/exported.js';
import type { Candidate } from './candidate.js';
import { AXIS_RULES } from './evidence/axis-rules.js';
import { stepsOn } from './evidence/by-axis.js';
import type { Family, GivenFamilies, Member } from './family.js';
import { gainsOf } from './gains-of.js';
import type { Step } from './proposal.js';
import type { ToldGain } from './tell-gains.js';

/** What the scales are looked for in. */
interface Scaling {
  readonly given: GivenFamilies;
  readonly productOf: (id: string) => ExportedProduct | undefined;
  readonly read: (exported: ExportedProduct) => Candidate | undefined;
  readonly locale: string | undefined;
}

/** The order is the merchant's: a scale that says another one tells no gain. */
function agrees(steps: readonly Step[], tierOf: ReadonlyMap<string, number>): boolean {
  const tiers = steps.map(({ members }) => members.map(({ id }) => tierOf.get(id)!));
  const isFalling = tiers.some((own, i) => i > 0 && Math.min(...own) < Math.max(...tiers[i - 1]!));
  return !isFalling && Math.min(...tiers[0]!) < Math.max(...tiers.at(-1)!);
}

/** The surest scale that all members are on, as their titles and options say; none where there is no such. */
function stepsOf(members: readonly Member[], { productOf, read }: Scaling): readonly Step[] {
  const candidates = members.flatMap(({ id }) => {
    const exported = productOf(id);
    return (exported && read(exported)) ?? [];
  });
  if (candidates.length < members.length) return [];
  const tierOf = new Map(members.map(({ id, tier }) => [id, tier]));
  for (const rule of AXIS_RULES) {
    const steps = stepsOn(rule)(candidates);
    const count = steps.reduce((sum, step) => sum + step.members.length, 0);
    if (steps.length > 1 && count === members.length && agrees(steps, tierOf)) return steps;
  }
  return [];
}

function withNames(family: Family, steps: readonly Step[]): Family {
  const labels = new Map(
    steps.flatMap(({ label, members }) => members.map(({ id }) => [id, label] as const)),
  );
  const members = family.members.map((member): Member => {
    const label = labels.get(member.id);
    return label === undefined ? member : { tierName: label, ...member };
  });
  return { ...family, members };
}

/**
 * Names the tiers of the families in which the merchant has placed something, where he has not, and tells what they
 * have more of: nobody looked for a scale in what he has placed himself.
 */
export function scalesOfGiven(families: readonly Family[], scaling: Scaling) {
  const gains: [string, ToldGain][] = [];
  const named = families.map((family) => {
    if (!family.members.some(({ id }) => scaling.given.has(id))) return family;
    const steps = stepsOf(family.members, scaling);
    const tiers = steps.map(({ members, mark }) => ({
      ids: members.map(({ id }) => id),
      ...(mark && { mark }),
    }));
    gains.push(...gainsOf(tiers, undefined, scaling.locale));
    return withNames(family, steps);
  });
  return { families: named, gains };
}
