import type { ExportedProduct, Reference } from '../products/exported.js';

/** What a merchant calls a product: by a name of a known kind, or by any that it has. */
export type Name = Reference | { readonly by: 'any'; readonly value: string };

/** Finds the id of the product that is meant; nothing where there is none. */
export type FindProduct = (name: Name) => string | undefined;

const KINDS: readonly Reference['by'][] = ['id', 'sku', 'gtin'];

/** Spreadsheets take the zeros from the front of a GTIN. */
const keyOf = ({ by, value }: Reference): string =>
  `${by} ${by === 'gtin' ? value.replace(/^0+/, '') : value}`;

const keysOf = ({ by, value }: Name): string[] =>
  (by === 'any' ? KINDS : [by]).map((kind) => keyOf({ by: kind, value }));

/** All names of a product; its own id, which no other name can take from it, is the first. */
function namesOf({ product, gtin, variants }: ExportedProduct): string[] {
  const forms = [{ ...product, gtin }, ...variants];
  return forms.flatMap((form) => [
    ...(form.cartId === undefined ? [] : [keyOf({ by: 'id', value: form.cartId })]),
    ...(form.sku === undefined ? [] : [keyOf({ by: 'sku', value: form.sku })]),
    ...(form.gtin === undefined ? [] : [keyOf({ by: 'gtin', value: form.gtin })]),
  ]);
}

/** Of several versions that a parent has become, the one that is there and costs least stands for it. */
function standsBefore(a: ExportedProduct, b: ExportedProduct): boolean {
  const [x, y] = [a.product, b.product];
  if (x.available !== y.available) return x.available !== false;
  if (x.price !== y.price) return (x.price ?? Infinity) < (y.price ?? Infinity);
  return x.id < y.id;
}

/**
 * Finds products by id, SKU and GTIN, their variants' too. Only the `wanted` names are kept in mind, since most
 * products of a catalogue are never named.
 */
export function findByName(
  products: readonly ExportedProduct[],
  wanted: Iterable<Name>,
): FindProduct {
  const asked = new Set<string>();
  for (const name of wanted) for (const key of keysOf(name)) asked.add(key);
  const [ids, parents, others] = [1, 2, 3].map(() => new Map<string, ExportedProduct>());
  const keep = (known: Map<string, ExportedProduct>, key: string, one: ExportedProduct): void => {
    const other = asked.has(key) ? (known.get(key) ?? one) : undefined;
    if (other) known.set(key, other !== one && standsBefore(other, one) ? other : one);
  };
  if (asked.size)
    for (const one of products) {
      keep(ids!, keyOf({ by: 'id', value: one.product.id }), one);
      if (one.product.parent !== undefined)
        keep(parents!, keyOf({ by: 'id', value: one.product.parent }), one);
      for (const key of namesOf(one)) keep(others!, key, one);
    }
  return (name) => {
    for (const key of keysOf(name)) {
      const found = ids!.get(key) ?? parents!.get(key) ?? others!.get(key);
      if (found) return found.product.id;
    }
    return undefined;
  };
}
