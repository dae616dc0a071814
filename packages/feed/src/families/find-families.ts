import type { ExportedProduct } from '../products/exported.js';
import { additionsIn } from './additions-in.js';
import { applyGiven } from './apply-given.js';
import { priceOf, type Candidate } from './candidate.js';
import type { Family, FoundFamilies, GivenFamilies, GivenPlace } from './family.js';
import { gainsOfFamily } from './gains-of-family.js';
import { gainsOf } from './gains-of.js';
import { gatherProposals } from './gather-proposals.js';
import type { Proposal } from './proposal.js';
import { chooseFamilies } from './choose-families.js';
import { candidateReader } from './read-candidates.js';
import { scalesOfGiven } from './scales-of-given.js';
import { findScale, idOfRung, splitVariants, type Scale } from './split-variants.js';
import { isOpen, unplaced } from './unplaced.js';
import { withSaidGains, type SaidGains } from './with-said-gains.js';
import { tellGains, type ToldGain } from './tell-gains.js';

/** What a shop has settled about families. */
export interface FamilySettings {
  readonly given?: GivenFamilies;
  /** What the merchant says that a product gives more. */
  readonly gains?: SaidGains;
  /** 0..1: a family of less confidence is only suggested. */
  readonly threshold?: number | undefined;
  /** In whose language a scale is called where the shop has no name for it. */
  readonly locale?: string | undefined;
}

/** Evidence below this is right too seldom to be used unasked. */
const THRESHOLD = 0.7;

const byId = (a: Candidate, b: Candidate): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The export's own fields are the merchant's word, and what he says in the review is his last one. */
function placesGiven(products: readonly ExportedProduct[], said: GivenFamilies): GivenFamilies {
  const places = new Map<string, GivenPlace>();
  for (const { product } of products) {
    const { id, family, tier, tierName } = product;
    if (family !== undefined)
      places.set(id, {
        family,
        ...(tier !== undefined && { tier }),
        ...(tierName !== undefined && { tierName }),
      });
  }
  for (const [id, place] of said) places.set(id, place);
  return places;
}

/** A scale that is believed, and that the merchant has not refused. */
function usedScale(
  exported: ExportedProduct,
  given: GivenFamilies,
  threshold: number,
): Scale | undefined {
  const { id } = exported.product;
  if (given.has(id)) return undefined;
  const scale = findScale(exported);
  if (!scale || scale.confidence < threshold) return undefined;
  const isRefused = scale.rungs.every((rung) => given.get(idOfRung(id, rung))?.family === false);
  return isRefused ? undefined : scale;
}

/** Variants on a scale become products; all else stays. */
function splitAll(
  products: readonly ExportedProduct[],
  given: GivenFamilies,
  settings: FamilySettings,
) {
  const { threshold = THRESHOLD, locale } = settings;
  const split: ExportedProduct[] = [];
  const families: Family[] = [];
  const gains: [string, ToldGain][] = [];
  for (const exported of products) {
    const scale = usedScale(exported, given, threshold);
    if (!scale) {
      split.push(exported);
      continue;
    }
    const made = splitVariants(exported, scale);
    split.push(...made.products);
    families.push(made.family);
    const tiers = scale.rungs.map(({ mark, value }, i) => ({
      ids: [made.family.members[i]!.id],
      mark: { ...mark, label: value },
    }));
    gains.push(...gainsOf(tiers, scale.option, locale));
  }
  return { products: split, families, gains };
}

const gainsOfProposal = ({ steps }: Proposal, locale: string | undefined): [string, ToldGain][] =>
  gainsOf(
    steps.map(({ members, mark }) => ({ ids: members.map(({ id }) => id), ...(mark && { mark }) })),
    undefined,
    locale,
  );

const idsIn = (families: readonly Family[]): ReadonlySet<string> =>
  new Set(families.flatMap(({ members }) => members.map(({ id }) => id)));

/** The families say where a product stands: what the export has said may have been refused since. */
function placeless(exported: ExportedProduct): ExportedProduct {
  if (exported.product.family === undefined && exported.product.tier === undefined) return exported;
  const { family: _family, tier: _tier, tierName: _tierName, ...product } = exported.product;
  return { ...exported, product };
}

interface Told {
  /** By the scales of the families. */
  readonly told: ReadonlyMap<string, ToldGain>;
  readonly locale: string | undefined;
}

/** Tells of each product what it has more of than the lower tiers of its family. */
function tellAll(
  products: readonly ExportedProduct[],
  families: readonly Family[],
  { told, locale }: Told,
): readonly ExportedProduct[] {
  const placed = idsIn(families);
  const known = new Map<string, ExportedProduct>();
  for (const one of products) if (placed.has(one.product.id)) known.set(one.product.id, one);
  const telling = {
    productOf: (id: string) => known.get(id),
    locale,
  };
  for (const family of families)
    for (const [id, gain] of gainsOfFamily(family, telling)) {
      known.set(id, tellGains(known.get(id)!, gain));
    }
  return products.map((exported) => {
    const { id } = exported.product;
    const [one, gain] = [known.get(id) ?? exported, told.get(id)];
    return gain ? tellGains(one, gain) : one;
  });
}

/** Places all products. What is thought of each of them for that is let go at the end. */
function placeAll(exported: readonly ExportedProduct[], settings: FamilySettings) {
  const { threshold = THRESHOLD, locale } = settings;
  const given = placesGiven(exported, settings.given ?? new Map());
  const split = splitAll(exported, given, settings);
  const inVariants = idsIn(split.families);
  const read = candidateReader(additionsIn(exported));
  const candidates = split.products
    .filter(({ product: { id } }) => isOpen(given.get(id)) && !inVariants.has(id))
    .flatMap((one) => read(one) ?? [])
    .sort(byId);
  const { used, suggested } = chooseFamilies(
    gatherProposals(candidates, threshold),
    split.families,
    given,
  );
  const found = [...split.families, ...used.map(([family]) => family)].flatMap((family) =>
    unplaced(family, given),
  );
  // Only what the merchant has placed asks for others.
  const asked = given.size > 0 ? split.products : [];
  const byIds = new Map(asked.map((one) => [one.product.id, one]));
  const prices = new Map([...byIds].map(([id, one]) => [id, priceOf(one) ?? 0]));
  const { families, gains } = scalesOfGiven(applyGiven(found, given, prices), {
    given,
    productOf: (id) => byIds.get(id),
    read,
    locale,
  });
  // What the shop calls the scale of its variants counts more than what the scale is called elsewhere.
  const ofTitles = [...used.flatMap(([, one]) => gainsOfProposal(one, locale)), ...gains];
  const told = new Map([...ofTitles, ...split.gains]);
  return {
    products: split.products,
    told,
    families: families.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    suggested: suggested.flatMap(([family]) => unplaced(family, given)),
  };
}

/**
 * Finds which products are versions of one another, and in which order. The order of the products changes nothing. What
 * the merchant has said wins.
 */
export function findFamilies(
  exported: readonly ExportedProduct[],
  settings: FamilySettings = {},
): FoundFamilies {
  const { products, told, families, suggested } = placeAll(exported, settings);
  const { locale, gains } = settings;
  return {
    products: tellAll(products, families, { told, locale }).map((one) =>
      placeless(withSaidGains(one, gains)),
    ),
    families,
    suggested,
  };
}
