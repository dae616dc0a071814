import { tableText } from '../../files/table-text.js';
import type { ExportedProduct } from '../../products/exported.js';
import { priceOf } from '../candidate.js';
import type { Family, FoundFamilies } from '../family.js';
import type { Said } from './read-said.js';
import { COLUMNS, type Column, type SaidRow } from './said-rows.js';

type Cells = Readonly<Partial<Record<Column, string>>> & Readonly<Record<string, string>>;

/** What is known of a product beside its place; nothing of one that is not there. */
type KnownOf = (id: string) => Cells | undefined;

/** The cells of a product are made when its row is: a large shop has a million. */
function knowing({ products }: FoundFamilies, exponent: number): KnownOf {
  const byId = new Map<string, ExportedProduct>();
  for (const exported of products) byId.set(exported.product.id, exported);
  return (id) => {
    const exported = byId.get(id);
    if (!exported) return undefined;
    const price = priceOf(exported);
    return {
      product: id,
      title: exported.product.title,
      price: price === undefined ? '' : (price / 10 ** exponent).toFixed(exponent),
    };
  };
}

function* rowsOf(families: readonly Family[], state: string, knownOf: KnownOf): Generator<Cells> {
  for (const { id, members, confidence, evidence } of families)
    for (const { id: product, tier, tierName = '' } of members)
      yield {
        ...knownOf(product),
        product,
        family: id,
        tier: String(tier),
        'tier name': tierName,
        state,
        confidence: confidence.toFixed(2),
        evidence: evidence.join(' '),
      };
}

/** All rows, each with what the merchant has said in it. What he has refused stands in no family: his row remains. */
function* reviewRows(
  found: FoundFamilies,
  said: readonly SaidRow[],
  knownOf: KnownOf,
): Generator<Cells> {
  const words = new Map(said.map((row) => [row.product, row]));
  for (const families of [
    rowsOf(found.families, 'used', knownOf),
    rowsOf(found.suggested, 'suggested', knownOf),
  ])
    for (const cells of families) {
      const row = words.get(cells.product!);
      words.delete(cells.product!);
      // What he has said stands in columns that no proposal fills.
      yield { ...row, ...cells };
    }
  for (const row of words.values()) {
    const cells = knownOf(row.product);
    yield { ...row, ...cells, state: cells ? 'no family' : 'not in the export' };
  }
}

function* cellsUnder(columns: readonly string[], rows: Iterable<Cells>): Generator<string[]> {
  for (const cells of rows) yield columns.map((name) => cells[name] ?? '');
}

/**
 * families.csv: what is used, what is only suggested, and every row in which the merchant has said something, whether
 * its product is there today or not.
 */
export function reviewText(
  found: FoundFamilies,
  { rows: said, kept }: Pick<Said, 'rows' | 'kept'>,
  exponent: number,
): string {
  const columns = [...COLUMNS, ...kept.own];
  return tableText(
    columns,
    cellsUnder(columns, reviewRows(found, said, knowing(found, exponent))),
    kept.separator,
  );
}
