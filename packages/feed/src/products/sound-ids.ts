import type { ExportedProduct } from './exported.js';
import { isTooLong, LONGEST_ID } from './is-too-long.js';
import { lose, note, spotOf, type Reading, type Spot } from './reading.js';

/** What a product is bought by: without it nobody can. */
const NEEDED = ['id', 'cartId'] as const;

/** What must be held, must not, or is in it: without one of them it would be offered to whom it does not fit. */
const NAMED = ['requires', 'excludes', 'contains'] as const;

/** What a product is only found by. */
const SPARE = ['sku', 'family', 'parent'] as const;

/** What is told of one, and of what comes of it. */
const tooLong = (id: string, lost: string) => ({
  code: 'long-id',
  message: `The id "${id.slice(0, 40)}…" has ${id.length} characters: ${lost} is left out.`,
  advice: `An id may have ${LONGEST_ID}.`,
});

/** The first id without which a product is none, or another, and which no page reads. */
function lostId({ product }: ExportedProduct): { field: string; id: string } | undefined {
  const needed = NEEDED.map((field) => ({ field, id: product[field] }));
  const named = NAMED.flatMap((field) =>
    (product[field] ?? []).map((one) => ({ field, id: typeof one === 'string' ? one : one[0] })),
  );
  for (const { field, id } of [...needed, ...named])
    if (id !== undefined && isTooLong(id)) return { field, id };
  return undefined;
}

/** A product as far as its ids can be read; nothing where it cannot be bought by them. */
function readable(one: ExportedProduct, reading: Reading): readonly ExportedProduct[] {
  const { product, at } = one;
  const spotIn = (field: string): Spot => {
    const column = reading.columns?.[field];
    return { ...spotOf(at, reading), ...(column !== undefined && { column }) };
  };
  const long = lostId(one);
  if (long) {
    lose(reading, spotIn(long.field), { part: 'product', ...tooLong(long.id, 'the product') });
    return [];
  }
  const spare = SPARE.filter((field) => isTooLong(product[field]));
  for (const field of spare) note(reading, spotIn(field), tooLong(product[field]!, `the ${field}`));
  const variants = one.variants.filter((variant) => {
    const id = [variant.cartId, variant.sku].find(isTooLong);
    if (id !== undefined)
      lose(reading, spotOf(variant.at, reading), {
        part: 'variant',
        ...tooLong(id, 'the variant'),
      });
    return id === undefined;
  });
  if (spare.length === 0 && variants.length === one.variants.length) return [one];
  const fields = Object.entries(product).filter(([field]) => !spare.some((name) => name === field));
  return [{ ...one, product: Object.fromEntries(fields) as typeof product, variants }];
}

/**
 * Products without the ids that no page could read, and without what cannot be bought without them. A text may be cut; an
 * id may not: links and carts would no longer meet it.
 */
export const soundIds = (
  products: readonly ExportedProduct[],
  reading: Reading,
): readonly ExportedProduct[] => products.flatMap((one) => readable(one, reading));
