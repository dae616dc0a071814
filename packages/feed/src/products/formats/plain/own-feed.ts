import { readFeed, type LinkKind } from '@uptier/core';
import { UserError } from '../../../findings/user-error.js';
import type { ExportedProduct, MerchantLink, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { closeReading, openReading, type Reading } from '../../reading.js';
import type { Source } from '../../source.js';

type OwnProduct = ReturnType<typeof readFeed>['feed'] extends infer Feed
  ? NonNullable<Feed> extends { readonly products: readonly (infer One)[] }
    ? One
    : never
  : never;

const KINDS = ['complements', 'boughtTogether', 'similar'] as const satisfies LinkKind[];

const linksOf = ({ links }: OwnProduct): MerchantLink[] =>
  KINDS.flatMap((kind) =>
    (links?.[kind] ?? []).map(([value]) => ({ kind, by: 'id' as const, value })),
  );

function exportedOf(one: OwnProduct, file: string, i: number): ExportedProduct {
  const { links: _links, variants, ...product } = one;
  const at = { file, path: `$.products[${i}]` };
  return {
    product,
    at,
    variants: (variants ?? []).map((variant) => ({ ...variant, at })),
    links: linksOf(one),
  };
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
    const { feed, warnings } = readFeed(source.kind === 'json' ? source.value : undefined);
    const reading = openReading(source.file, wanted);
    for (const warning of warnings)
      reading.findings.push({
        severity: 'warning',
        code: 'feed-field',
        place: { file: source.file, path: warning.path },
        message: `${warning.problem}.`,
      });
    if (feed) mustAgree(reading, feed.currency);
    const products = (feed?.products ?? []).map((one, i) => exportedOf(one, source.file, i));
    return Promise.resolve(closeReading(reading, ownFeed.name, products));
  },
};
