import { readFeed, type Warning } from '@uptier/core';
import type { Place } from '../../../findings/finding.js';
import { UserError } from '../../../findings/user-error.js';
import { LINK_KINDS } from '../../../links/link-kinds.js';
import type { ExportedProduct, MerchantLink, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { closeReading } from '../../close-reading.js';
import { openReading, type Reading } from '../../reading.js';
import type { Source } from '../../source.js';

type OwnProduct = ReturnType<typeof readFeed>['feed'] extends infer Feed
  ? NonNullable<Feed> extends { readonly products: readonly (infer One)[] }
    ? One
    : never
  : never;

const linksOf = ({ links }: OwnProduct): MerchantLink[] =>
  LINK_KINDS.flatMap((kind) =>
    (links?.[kind] ?? []).map(([value]) => ({ kind, by: 'id' as const, value })),
  );

function exportedOf(one: OwnProduct, at: Place): ExportedProduct {
  const { links: _links, variants, ...product } = one;
  return {
    product,
    at,
    variants: (variants ?? []).map((variant) => ({ ...variant, at })),
    links: linksOf(one),
  };
}

/** The product to which a place belongs, where what is wrong there costs the whole product. */
function lostAt(path: string): number | undefined {
  const found = /^\$\.products\[(\d+)\](?:\.(?:price|id|title))?$/.exec(path);
  return found ? Number(found[1]) : undefined;
}

/** Where each id stands in what the file states; the first of one that stands twice. */
function placesIn(value: unknown): ReadonlyMap<unknown, number> {
  const list = (value as { products?: unknown } | undefined)?.products;
  const stated: readonly unknown[] = Array.isArray(list) ? list : [];
  const places = new Map<unknown, number>();
  stated.forEach((one, i) => {
    const { id } = (one ?? {}) as { id?: unknown };
    if (!places.has(id)) places.set(id, i);
  });
  return places;
}

/** Notes what the core's reader could not read; where that costs a whole product, this is an error. */
function noteAll(warnings: readonly Warning[], { file, findings }: Reading): ReadonlySet<number> {
  const lost = new Set<number>();
  for (const { path, problem } of warnings) {
    const at = lostAt(path);
    if (at !== undefined) lost.add(at);
    findings.add({
      severity: at === undefined ? 'warning' : 'error',
      code: 'feed-field',
      place: { file, path },
      message: `${problem}.${at === undefined ? '' : ' The product is left out.'}`,
    });
  }
  return lost;
}

const isFeed = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  'products' in value &&
  'currency' in value;

/** Its money is in minor units of its own currency: in another it would be another price. */
function mustAgree(reading: Reading, currency: string): void {
  if (reading.currency !== undefined && reading.currency !== currency)
    throw new UserError({
      code: 'other-currency',
      place: { file: reading.file, path: '$.currency' },
      message: `The feed is in ${currency}, and ${reading.currency} was asked for.`,
    });
  reading.currency = currency;
}

/** A feed of our own form, for who makes it with a program: its money is in minor units already. */
export const ownFeed: ProductFormat = {
  name: 'Uptier feed',
  recognises: (source) => source.kind === 'json' && isFeed(source.value),
  read(source: Source, wanted: Wanted): Promise<ProductExport> {
    const value: unknown = source.kind === 'json' ? source.value : undefined;
    const { file } = source;
    const { feed, warnings } = readFeed(value);
    const reading = openReading(file, wanted);
    const lost = noteAll(warnings, reading);
    reading.lost.product = lost.size;
    if (feed) mustAgree(reading, feed.currency);
    const places = placesIn(value);
    const products = (feed?.products ?? []).flatMap((one) => {
      const i = places.get(one.id) ?? 0;
      return lost.has(i) ? [] : [exportedOf(one, { file, path: `$.products[${i}]` })];
    });
    return Promise.resolve(closeReading(reading, ownFeed.name, products));
  },
};
