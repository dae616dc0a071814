import { tableText } from '../../files/table-text.js';
import { priceOf } from '../candidate.js';
import type { Family, FoundFamilies } from '../family.js';
import type { Said } from './read-said.js';
import { COLUMNS, type Column } from './said-rows.js';

type Cells = Readonly<Partial<Record<Column, string>>> & Readonly<Record<string, string>>;

/** What is known of a product beside its place. */
type Known = ReadonlyMap<string, Cells>;

function knownOf({ products }: FoundFamilies, exponent: number): Known {
  return new Map(
    products.map((exported) => {
      const price = priceOf(exported);
      return [
        exported.product.id,
        {
          product: exported.product.id,
          title: exported.product.title,
          price: price === undefined ? '' : (price / 10 ** exponent).toFixed(exponent),
        },
      ];
    }),
  );
}

const rowsOf = (families: readonly Family[], state: string, known: Known): Cells[] =>
  families.flatMap(({ id, members, confidence, evidence }) =>
    members.map(({ id: product, tier, tierName = '' }) => ({
      ...known.get(product),
      product,
      family: id,
      tier: String(tier),
      'tier name': tierName,
      state,
      confidence: confidence.toFixed(2),
      evidence: evidence.join(' '),
    })),
  );

/**
 * families.csv: what is used, what is only suggested, and every row in which the merchant has said something, whether
 * its product is there today or not.
 */
export function reviewText(
  found: FoundFamilies,
  { rows: said, kept }: Pick<Said, 'rows' | 'kept'>,
  exponent: number,
): string {
  const known = knownOf(found, exponent);
  const words = new Map(said.map((row) => [row.product, row]));
  const rows = [
    ...rowsOf(found.families, 'used', known),
    ...rowsOf(found.suggested, 'suggested', known),
  ].map((cells): Cells => {
    const row = words.get(cells.product!);
    words.delete(cells.product!);
    return row
      ? { ...row, ...cells, 'your family': row['your family'], 'your tier': row['your tier'] }
      : cells;
  });
  // What he has refused stands in no family: his row remains as it was.
  const rest = [...words.values()].map((row): Cells => {
    const cells = known.get(row.product);
    return { ...row, ...cells, state: cells ? 'no family' : 'not in the export' };
  });
  const columns = [...COLUMNS, ...kept.own];
  return tableText(
    columns,
    [...rows, ...rest].map((cells) => columns.map((name) => cells[name] ?? '')),
    kept.separator,
  );
}
