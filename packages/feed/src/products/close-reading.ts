import type { ExportedProduct, FieldColumns, ProductExport } from './exported.js';
import { lose, note, spotOf, type Reading, type Spot } from './reading.js';
import { soundIds } from './sound-ids.js';

/** Some systems that know products by their ids tell capitals from small letters, and some do not. */
function noteAlike(
  id: string,
  known: Map<string, string>,
  { reading, spot }: { readonly reading: Reading; readonly spot: Spot },
): void {
  const key = id.toLowerCase();
  const other = known.get(key);
  if (other === undefined) known.set(key, id);
  else
    note(reading, spot, {
      code: 'similar-id',
      message: `"${id}" and "${other}" differ only in capital and small letters. They are taken as two products.`,
      advice: 'Where they are one, give them one id.',
    });
}

/** Of products with one id the first is kept. */
function withoutRepeats(products: readonly ExportedProduct[], reading: Reading): ExportedProduct[] {
  const known = new Set<string>();
  const alike = new Map<string, string>();
  return products.filter(({ product: { id }, at }) => {
    const isNew = !known.has(id);
    known.add(id);
    const spot = spotOf(at, reading);
    if (isNew) noteAlike(id, alike, { reading, spot });
    else
      lose(reading, spot, {
        part: 'product',
        code: 'repeated-id',
        message: `There is a product "${id}" before this one, which is kept; this one is left out.`,
        advice: 'Give each product an id of its own.',
      });
    return isNew;
  });
}

/** Beside a sale price nobody knows from which column a price is. */
const surely = (columns: FieldColumns): FieldColumns =>
  columns['sale'] === undefined ? columns : { ...columns, price: undefined };

/** Ends to read a file: what was left out is told. */
export function closeReading(
  reading: Reading,
  format: string,
  products: readonly ExportedProduct[],
): ProductExport {
  const kept = soundIds(withoutRepeats(products, reading), reading);
  for (const [reason, { count, row }] of reading.leftOut)
    note(
      reading,
      { ...(row !== undefined && { row }) },
      {
        severity: 'note',
        code: 'left-out',
        message: `${count} ${count === 1 ? 'product is' : 'products are'} left out: ${reason}.`,
      },
    );
  const { file, columns } = reading;
  return {
    format,
    file,
    columns: new Map(columns ? [[file, surely(columns)]] : []),
    products: kept,
    findings: reading.findings.kept,
    lost: reading.lost,
    ...(reading.currency !== undefined && { currency: reading.currency }),
  };
}
