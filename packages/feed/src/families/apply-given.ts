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

function memberOf(
  [id, { tier, tierName }]: readonly [string, GivenPlace],
  tierUnsaid: () => number,
): Member {
  return { id, tier: tier ?? tierUnsaid(), ...(tierName !== undefined && { tierName }) };
}

/** The merchant's own members of one family beside those that were found for it. */
function membersOf(
  places: readonly (readonly [string, GivenPlace])[],
  found: readonly Member[],
  prices: ReadonlyMap<string, number>,
): Member[] {
  const said = places.filter(([, { tier }]) => tier !== undefined);
  if (!said.length && !found.length)
    return byPrice(
      places.map(([id]) => id),
      prices,
    );
  const known = [...found, ...said.map((place) => memberOf(place, () => 1))];
  const rest = places.filter(([, { tier }]) => tier === undefined);
  return [
    ...known,
    ...rest.map((place) => memberOf(place, () => tierFor(place[0], known, prices))),
  ];
}

/**
 * Puts the merchant's word over what was found. Products that he has placed must not be among the found ones any more;
 * `prices` are those of the products that there are.
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
    return { ...family, members, evidence: [...family.evidence, SAID] };
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
