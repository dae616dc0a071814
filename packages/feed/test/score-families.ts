import type { FoundFamilies } from '../src/families/family.js';
import type { Label, Labelled } from './family-labels.js';

/** How pairs of one family were found: those that are right, those that are wrong, those that were missed. */
export interface PairScore {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Right pairs of unlike tiers whose order is the other way round. */
  readonly disordered: readonly string[];
}

type Place = Readonly<Record<'family', string>> & { readonly tier: number };

/** A product that was a variant is known by the variant's own id. */
function placesIn({ products, families }: FoundFamilies): Map<string, Place> {
  const labelIds = new Map(
    products.flatMap(({ product, variants }) => [
      [
        product.id,
        [product.cartId ?? product.id, ...variants.map(({ cartId }) => cartId!)],
      ] as const,
    ]),
  );
  const places = new Map<string, Place>();
  for (const { id, members } of families)
    for (const { id: member, tier } of members)
      for (const known of labelIds.get(member) ?? []) places.set(known, { family: id, tier });
  return places;
}

function pairsOf(places: ReadonlyMap<string, Place | Label>): Map<string, number> {
  const byFamily = new Map<string, [string, number][]>();
  for (const [id, { family, tier }] of places)
    byFamily.set(family, [...(byFamily.get(family) ?? []), [id, tier]]);
  const pairs = new Map<string, number>();
  for (const members of byFamily.values())
    for (const [a, tierA] of members)
      for (const [b, tierB] of members)
        if (a < b) pairs.set(`${a} + ${b}`, Math.sign(tierB - tierA));
  return pairs;
}

/** Compares what was found with the labels, pair by pair; pairs of a doubtful label count neither way. */
export function scoreFamilies({ labels }: Labelled, found: FoundFamilies): PairScore {
  const known = pairsOf(labels);
  const doubtful = [...labels].filter(([, { family }]) => family.startsWith('?'));
  const open = pairsOf(new Map(doubtful));
  const pairs = [...pairsOf(placesIn(found))].filter(([pair]) => !open.has(pair));
  const right = pairs.filter(([pair]) => known.has(pair));
  const foundPairs = new Set(pairs.map(([pair]) => pair));
  return {
    right: right.map(([pair]) => pair),
    wrong: pairs.filter(([pair]) => !known.has(pair)).map(([pair]) => pair),
    missed: [...known.keys()].filter((pair) => !open.has(pair) && !foundPairs.has(pair)),
    disordered: right.filter(([pair, order]) => known.get(pair) !== order).map(([pair]) => pair),
  };
}
