import type { Link, LinkKind, Product, Ranking, RankingName } from '@uptier/core';
import type { Family, Member } from '../families/family.js';
import type { Place } from '../findings/finding.js';
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

/** A feed as its file holds it; of one that is assembled, without the links of its products. */
export interface StatedFeed {
  readonly version: 1;
  readonly products: readonly Product[];
  readonly [field: string]: unknown;
}

/** A product of a feed with its links, which are put together where they are read: a large shop has millions. */
export type Linked = (product: Product) => Product;

/** A feed that was put together. */
export interface AssembledFeed {
  readonly stated: StatedFeed;
  readonly linked: Linked;
}

/** A feed that was put together from an export. */
export interface BuiltFeed extends AssembledFeed {
  /** Where each of its products stands in the merchant's own file. */
  readonly places: readonly Place[];
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

interface InFamily {
  readonly family: string;
  readonly member: Member;
}

function placesOf(families: readonly Family[]): ReadonlyMap<string, InFamily> {
  const places = new Map<string, InFamily>();
  for (const { id: family, members } of families)
    for (const member of members) places.set(member.id, { family, member });
  return places;
}

/**
 * Field by field: objects that are spread into one another get each a hidden class of its own, which of a million
 * products is a gigabyte.
 */
function publish({ product, variants }: ExportedProduct, place: InFamily | undefined): Product {
  const published: { -readonly [Field in keyof Product]: Product[Field] } = Object.assign(
    {},
    product,
  );
  if (place) {
    const { tier, tierName } = place.member;
    published.family = place.family;
    published.tier = tier;
    if (tierName !== undefined) published.tierName = tierName;
  }
  if (variants.length > 0) published.variants = variants.map(variantOf);
  return published;
}

const linking =
  (links: LinksById): Linked =>
  (product) => {
    const own = links.get(product.id);
    return own ? { ...product, links: own } : product;
  };

/** Puts a feed together. The products stand in the order of their ids, so that the order of rows changes nothing. */
export function assembleFeed({
  head,
  products,
  families,
  links,
  categoryLinks,
  rankings,
}: Parts): BuiltFeed {
  const places = placesOf(families);
  const sorted = products.toSorted((a, b) => (a.product.id < b.product.id ? -1 : 1));
  return {
    stated: {
      version: 1,
      ...head,
      products: sorted.map((exported) => publish(exported, places.get(exported.product.id))),
      ...(categoryLinks.length > 0 && { categoryLinks }),
      ...(Object.keys(rankings).length > 0 && { rankings }),
    },
    linked: linking(links),
    places: sorted.map(({ at }) => at),
  };
}
