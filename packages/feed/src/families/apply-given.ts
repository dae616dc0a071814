import type { Family, GivenFamilies, GivenPlace, Member } from './family.js';

const SAID = 'You have said so.';

/** Without a word on the tier it is that of the dearest member which is not dearer. */
function tierFor(id: string, members: readonly Member[], prices: ReadonlyMap<string, number>) {
  const price = prices.get(id) ?? 0;
  const below = members.filter((member) => (prices.get(member.id) ?? 0) <= price);
  return Math.max(1, ...below.map(({ tier }) => tier));
}

function byPrice(ids: readonly string[], prices: ReadonlyMap<string, number>): Member[] {
  const steps = [...new Set(ids.map((id) => prices.get(id) ?? 0))].sort((a, b) => a - b);
  return ids.map((id) => ({ id, tier: steps.indexOf(prices.get(id) ?? 0) + 1 }));
}

type Placed = readonly [id: string, place: GivenPlace];

/** The tier that the merchant has said or agreed to. */
const tierOf = ({ tier, proposed }: GivenPlace): number | undefined => tier ?? proposed?.tier;

function memberOf([id, place]: Placed, tierUnsaid: () => number): Member {
  const tierName = place.tierName ?? place.proposed?.tierName;
  return {
    id,
    tier: tierOf(place) ?? tierUnsaid(),
    ...(tierName !== undefined && { tierName }),
  };
}

/** What was found of a member counts, but for a tier that the merchant has said. */
const withSaidTier =
  (places: ReadonlyMap<string, GivenPlace>) =>
  (member: Member): Member => ({ ...member, tier: places.get(member.id)?.tier ?? member.tier });

/** The merchant's own members of one family beside those that were found for it. */
function membersOf(
  places: readonly Placed[],
  found: readonly Member[],
  prices: ReadonlyMap<string, number>,
): Member[] {
  const ids = new Set(found.map(({ id }) => id));
  const own = places.filter(([id]) => !ids.has(id));
  const said = own.filter(([, place]) => tierOf(place) !== undefined);
  if (!said.length && !found.length)
    return byPrice(
      own.map(([id]) => id),
      prices,
    );
  const known = [
    ...found.map(withSaidTier(new Map(places))),
    ...said.map((place) => memberOf(place, () => 1)),
  ];
  const rest = own.filter(([, place]) => tierOf(place) === undefined);
  return [
    ...known,
    ...rest.map((place) => memberOf(place, () => tierFor(place[0], known, prices))),
  ];
}

/**
 * Puts the merchant's word over what was found. Products that he has placed elsewhere must not be among the found ones
 * any more; `prices` are those of the products that there are.
 */
export function applyGiven(
  found: readonly Family[],
  given: GivenFamilies,
  prices: ReadonlyMap<string, number>,
): Family[] {
  const byFamily = new Map<string, [string, GivenPlace][]>();
  for (const [id, place] of [...given].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (place.family === false || !prices.has(id)) continue;
    byFamily.set(place.family, [...(byFamily.get(place.family) ?? []), [id, place]]);
  }
  const kept = found.map((family): Family => {
    const places = byFamily.get(family.id);
    if (!places) return family;
    byFamily.delete(family.id);
    const members = membersOf(places, family.members, prices);
    const isAgreed = places.some(([, { proposed }]) => proposed);
    return {
      ...family,
      members,
      ...(isAgreed && { confidence: 1 }),
      evidence: [...family.evidence, SAID],
    };
  });
  const own = [...byFamily].map(([id, places]): Family => ({
    id,
    members: membersOf(places, [], prices),
    confidence: 1,
    evidence: [SAID],
  }));
  return [...kept, ...own].map((family) => ({
    ...family,
    members: family.members.toSorted((a, b) => a.tier - b.tier || (a.id < b.id ? -1 : 1)),
  }));
}
