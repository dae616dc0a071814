import type { Place } from '../findings/finding.js';
import type { FirstFindings } from '../findings/first-findings.js';
import type { ExportedProduct } from '../products/exported.js';
import { giveLink, type GivenLinks } from './given-link.js';
import { keyOf } from './links-text.js';
import type { FindProduct, Name } from './product-names.js';
import type { SaidLink } from './read-links.js';
import type { Pin } from './read-pins.js';

/** What names a product that is written by hand, which may be any of its names. */
export const any = (value: string): Name => ({ by: 'any', value });

/** Whom the merchant may mean. */
export interface Named {
  readonly find: FindProduct;
  readonly products: readonly ExportedProduct[];
  readonly findings: FirstFindings;
}

/** Finds what the merchant has named by hand, and notes what is not there. */
function findNoting(name: string, place: Place, { find, findings }: Named): string | undefined {
  const id = find(any(name));
  if (id === undefined)
    findings.add({
      severity: 'warning',
      code: 'link-to-nothing',
      place,
      message: `"${name}" is not in the export.`,
      advice: 'A product is named by its id, its SKU or its GTIN. The row is kept, and not used.',
    });
  return id;
}

/** The versions that each of these has become, where the shop's one product was several. */
function versionsOf(parents: ReadonlySet<string>, products: readonly ExportedProduct[]) {
  const versions = new Map<string, string[]>();
  for (const { product } of products) {
    if (product.parent === undefined || !parents.has(product.parent)) continue;
    const known = versions.get(product.parent);
    if (known) known.push(product.id);
    else versions.set(product.parent, [product.id]);
  }
  return versions;
}

/** Gives what is always offered, and returns what never is. Who names a product means all of its versions. */
export function applyPins(
  pins: readonly Pin[],
  links: GivenLinks,
  named: Named,
): ReadonlySet<string> {
  const names = new Set(pins.flatMap(({ offer, to = offer }) => [offer, to]));
  const versions = versionsOf(names, named.products);
  const never = new Set<string>();
  for (const { offer, to, at } of pins) {
    const id = findNoting(offer, at, named);
    const from = to === undefined ? undefined : findNoting(to, at, named);
    if (id === undefined) continue;
    if (to === undefined) for (const one of [id, ...(versions.get(offer) ?? [])]) never.add(one);
    else if (from !== undefined)
      for (const one of new Set([from, ...(versions.get(to) ?? [])]))
        giveLink(links, one, { kind: 'complements', id, weight: 1 });
  }
  return never;
}

/** Gives the links of links.csv. Returns `keyOf` those that are understood. */
export function applySaid(
  said: readonly SaidLink[],
  links: GivenLinks,
  named: Named,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { row, at, kind, weight } of said) {
    if (!row.product || !row.linked) continue;
    const from = findNoting(row.product, { ...at, column: 'product' }, named);
    const id = findNoting(row.linked, { ...at, column: 'linked' }, named);
    if (from === undefined || id === undefined || Number.isNaN(weight)) continue;
    keys.add(keyOf(kind, from, id));
    giveLink(links, from, { kind, id, weight });
  }
  return keys;
}
