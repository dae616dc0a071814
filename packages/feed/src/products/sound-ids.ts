import type { Finding } from '../findings/finding.js';
import { FirstFindings } from '../findings/first-findings.js';
import type { ExportedProduct, ExportedVariant, Lost, ProductExport } from './exported.js';
import { isTooLong, LONGEST_ID } from './is-too-long.js';

/** What a product is bought by: without it nobody can. */
const NEEDED = ['id', 'cartId'] as const;

/** What a product is only found by. */
const SPARE = ['sku', 'family', 'parent'] as const;

/** Tells of one, and what comes of it. */
const tooLong = (
  one: ExportedProduct | ExportedVariant,
  id: string,
  {
    severity,
    lost,
    column,
  }: { severity: Finding['severity']; lost: string; column?: string | undefined },
): Finding => ({
  severity,
  code: 'long-id',
  place: { ...one.at, ...(column !== undefined && { column }) },
  message: `The id "${id.slice(0, 40)}…" has ${id.length} characters: ${lost} is left out.`,
  advice: `An id may have ${LONGEST_ID}.`,
});

interface Sounding extends Pick<ProductExport, 'columns'> {
  readonly findings: FirstFindings;
  readonly lost: Lost;
}

/** A product as far as its ids can be read; nothing where it cannot be bought by them. */
function readable(
  one: ExportedProduct,
  { findings, lost, columns }: Sounding,
): readonly ExportedProduct[] {
  const { product, at } = one;
  const columnOf = (field: string): string | undefined => columns.get(at.file ?? '')?.[field];
  const needed = NEEDED.find((field) => isTooLong(product[field]));
  if (needed) {
    lost.product++;
    const column = columnOf(needed);
    findings.add(
      tooLong(one, product[needed]!, { severity: 'error', lost: 'the product', column }),
    );
    return [];
  }
  const spare = SPARE.filter((field) => isTooLong(product[field]));
  for (const field of spare)
    findings.add(
      tooLong(one, product[field]!, {
        severity: 'warning',
        lost: `the ${field}`,
        column: columnOf(field),
      }),
    );
  const variants = one.variants.filter((variant) => {
    const id = [variant.cartId, variant.sku].find(isTooLong);
    if (id === undefined) return true;
    lost.variant++;
    findings.add(tooLong(variant, id, { severity: 'error', lost: 'the variant' }));
    return false;
  });
  if (spare.length === 0 && variants.length === one.variants.length) return [one];
  const fields = Object.entries(product).filter(([field]) => !spare.some((name) => name === field));
  return [{ ...one, product: Object.fromEntries(fields) as typeof product, variants }];
}

/**
 * An export without the ids that no page could read, and without what cannot be bought without them. A text may be cut; an
 * id may not: links and carts would no longer meet it.
 */
export function soundIds(read: ProductExport): ProductExport {
  const findings = new FirstFindings();
  findings.addAll(read.findings);
  const before = findings.count;
  const lost = { ...read.lost };
  const sounding = { findings, lost, columns: read.columns };
  const products = read.products.flatMap((one) => readable(one, sounding));
  return findings.count === before ? read : { ...read, products, lost, findings: findings.kept };
}
