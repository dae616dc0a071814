import type { Link, LinkKind, Product, Ranking, RankingName } from '@uptier/core';
import type { Family, Member } from '../families/family.js';
import type { ExportedProduct, ExportedVariant } from '../products/exported.js';

/** The links of one product. */
export type ProductLinks = Readonly<Partial<Record<LinkKind, readonly Link[]>>>;

/** Links that were found once for all. */
export type MinedLinks = ReadonlyMap<string, ProductLinks>;

/** The links of each product, by its id. Of a large shop they are put together only when asked for. */
export type LinksById = Pick<MinedLinks, 'get'>;

/** All that a feed is made of. */
export interface Parts {
  /** Currency, exponent, locale, policy, campaigns ...: what the config states, as the feed will hold it. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly products: readonly ExportedProduct[];
  readonly families: readonly Family[];
  readonly links: LinksById;
  readonly categoryLinks: readonly (readonly [from: string, to: string, weight: number])[];
  readonly rankings: Readonly<Partial<Record<RankingName, Ranking>>>;
}

/** A feed as its file holds it. */
export interface StatedFeed {
  readonly version: 1;
  readonly products: readonly Product[];
  readonly [field: string]: unknown;
}

const variantOf = ({
  at: _at,
  gtin: _gtin,
  url: _url,
  was: _was,
  image: _image,
  measure: _measure,
  ...variant
}: ExportedVariant) => variant;

interface Place extends Member {
  readonly family: string;
}

function placesOf(families: readonly Family[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id: family, members } of families)
    for (const member of members) places.set(member.id, { ...member, family });
  return places;
}

function publish(
  { product, variants }: ExportedProduct,
  place: Place | undefined,
  links: LinksById,
): Product {
  const own = links.get(product.id);
  return {
    ...product,
    ...(place && { family: place.family, tier: place.tier }),
    ...(place?.tierName !== undefined && { tierName: place.tierName }),
    ...(variants.length > 0 && { variants: variants.map(variantOf) }),
    ...(own && { links: own }),
  };
}

/** Puts a feed together. The products stand in the order of their ids, so that the order of rows changes nothing. */
export function assembleFeed({
  head,
  products,
  families,
  links,
  categoryLinks,
  rankings,
}: Parts): StatedFeed {
  const places = placesOf(families);
  const sorted = products.toSorted((a, b) => (a.product.id < b.product.id ? -1 : 1));
  return {
    version: 1,
    ...head,
    products: sorted.map((exported) => publish(exported, places.get(exported.product.id), links)),
    ...(categoryLinks.length > 0 && { categoryLinks }),
    ...(Object.keys(rankings).length > 0 && { rankings }),
  };
}
