import type { Place, Severity } from '../findings/finding.js';
import { FirstFindings } from '../findings/first-findings.js';
import type { ExportedProduct, FieldColumns, Lost, ProductExport } from './exported.js';
import type { Wanted } from './format.js';
import { KnownTexts } from './known-texts.js';
import { exponentOf, isCurrency } from './minor-units.js';

/** What reading a file gathers, and the rules it is read by. */
export interface Reading {
  readonly file: string;
  readonly wanted: Wanted;
  readonly findings: FirstFindings;
  /** What its records are counted by: a table's rows, or the entries of a list. */
  readonly counted: 'row' | 'entry';
  /** As the user says it, else as the first price of the file does. */
  currency?: string;
  /** While no currency is known: which ones the signs of its prices may stand for. */
  possible?: readonly string[];
  /** Digits of the currency's minor unit. */
  exponent: number;
  /** What parts the decimals in this file, where that is not clear from each price alone. */
  decimals?: ',' | '.';
  /** The table's column for each field of the feed, and for the `sale` price beside it. */
  columns?: FieldColumns;
  /** What was left out for a fault that was noted. */
  readonly lost: Lost;
  /** Cells without a fault, and what they say. */
  readonly texts: KnownTexts<string>;
  /** Lists that many products share, such as the path of a category. */
  readonly lists: KnownTexts<readonly string[]>;
  /** How many products were left out for each reason that is no fault, and where the first of them stands. */
  readonly leftOut: Map<string, { count: number; readonly row: number | undefined }>;
}

/** Where in the file something stands. */
export interface Spot {
  readonly row?: number;
  readonly column?: string;
}

/** Begins to read a file. */
export function openReading(
  file: string,
  wanted: Wanted,
  counted: Reading['counted'] = 'row',
): Reading {
  const { currency } = wanted;
  const isKnown = currency !== undefined && isCurrency(currency);
  return {
    file,
    wanted,
    counted,
    findings: new FirstFindings(),
    lost: { product: 0, variant: 0, row: 0 },
    exponent: exponentOf(isKnown ? currency : 'USD'),
    leftOut: new Map(),
    texts: new KnownTexts(),
    lists: new KnownTexts(),
    ...(isKnown && { currency }),
  };
}

/** Where a record of the file stands. */
export const placeOf = ({ file, counted }: Reading, row: number | undefined): Place => ({
  file,
  ...(row !== undefined && { [counted]: row }),
});

/** Notes what the merchant should know, and is nothing by itself: `return note(…)` reads as "no value, and why". */
export function note(
  reading: Reading,
  { row, column }: Spot,
  finding: { severity?: Severity; code: string; message: string; advice?: string },
): undefined {
  const place = { ...placeOf(reading, row), ...(column !== undefined && { column }) };
  reading.findings.add({ severity: 'warning', ...finding, place });
}

/** Notes a fault for which a product, a variant or a row is left out, and counts it. */
export function lose(
  reading: Reading,
  spot: Spot,
  { part, ...finding }: { part: keyof Lost; code: string; message: string; advice?: string },
): undefined {
  reading.lost[part]++;
  return note(reading, spot, { severity: 'error', ...finding });
}

/** Counts a product that is left out for a reason that is no fault: a draft. */
export function leaveOut(reading: Reading, reason: string, row?: number): undefined {
  const known = reading.leftOut.get(reason);
  if (known) known.count++;
  else reading.leftOut.set(reason, { count: 1, row });
}

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
    const row = at[reading.counted];
    const spot = row === undefined ? {} : { row };
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
  const kept = withoutRepeats(products, reading);
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
