import type { ExportedProduct, ExportedVariant } from '../exported.js';
import { lose, type Reading } from '../reading.js';
import { withoutBlanks } from '../without-blanks.js';

/** What is sold out stands for others only where all are. */
const orderOf = ({ price, available }: ExportedVariant): number =>
  (price ?? Infinity) + (available === false ? 1e15 : 0);

const keyOf = ({ options }: ExportedVariant): string => JSON.stringify(options ?? {});

/** Of variants with the same options nobody could choose one: the first is kept. */
function withoutRepeats(
  variants: readonly ExportedVariant[],
  reading: Reading,
): readonly ExportedVariant[] {
  const known = new Set<string>();
  return variants.filter((variant) => {
    const [key, { row }] = [keyOf(variant), variant.at];
    const isNew = !known.has(key);
    known.add(key);
    if (!isNew)
      lose(reading, row === undefined ? {} : { row }, {
        part: 'variant',
        code: 'repeated-variant',
        message: `A variant before this one has the same options, and is kept; this one is left out.`,
      });
    return isNew;
  });
}

/**
 * What its variants say of a product. A single one is the product; of several the cheapest that can be bought stands for
 * it, and all are kept beside it.
 */
export function toldByVariants(
  stated: readonly ExportedVariant[],
  reading: Reading,
): Pick<ExportedProduct, 'variants' | 'gtin'> & {
  readonly product: Partial<ExportedProduct['product']>;
} {
  const variants = withoutRepeats(stated, reading);
  const [first] = variants;
  if (!first) return { product: {}, variants: [] };
  const chosen = variants.reduce((best, one) => (orderOf(one) < orderOf(best) ? one : best), first);
  const { cartId, price, was, measure, sku, image, options, gtin } = chosen;
  const isSingle = variants.length === 1;
  return {
    product: withoutBlanks({
      cartId,
      price,
      was,
      measure,
      ...(isSingle && { sku, image, attributes: options }),
      available: variants.some(({ available }) => available !== false),
    }),
    variants: isSingle ? [] : variants,
    ...(isSingle && gtin !== undefined && { gtin }),
  };
}
