import type { Row } from '../../../files/table.js';
import { readAddress } from '../../cells/read-address.js';
import { readCell } from '../../cells/read-cell.js';
import type { ExportedVariant } from '../../exported.js';
import { measureOf, readAmount } from '../../prices/measure-of.js';
import { readMoney } from '../../prices/read-money.js';
import { note, type Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import type { ShopifyColumns, ShopifyField } from './csv-columns.js';

/** A file that is being read, and the columns that it has. */
export interface ShopifyReading {
  readonly reading: Reading;
  readonly columns: ShopifyColumns;
  /** Of `Price / Europe` columns, the one asked for. */
  readonly market?: string;
}

/** The trimmed text of a field in a row. */
export const textIn = (row: Row, { fields }: ShopifyColumns, field: ShopifyField): string =>
  fields[field] === undefined ? '' : row.get(fields[field]);

/** A field of a row as a cell that knows its place. */
export const cellIn = (row: Row, columns: ShopifyColumns, field: ShopifyField) => ({
  row: row.number,
  column: columns.fields[field] ?? field,
  text: textIn(row, columns, field),
});

/** Whether a row tells a variant; the others only tell further pictures. */
export const isVariant = (row: Row, columns: ShopifyColumns): boolean =>
  Boolean(textIn(row, columns, 'price') || row.get('Option1 Value') || textIn(row, columns, 'sku'));

/** The market's own price, else the shop's. */
function moneyIn(row: Row, { reading, columns, market }: ShopifyReading, field: 'price' | 'was') {
  const names = field === 'price' ? ['Price'] : ['Compare-at price', 'Compare At Price'];
  for (const name of market === undefined ? [] : names.flatMap((one) => [one, `Variant ${one}`])) {
    const column = `${name} / ${market}`;
    const text = row.get(column);
    if (text) return readMoney(reading, { row: row.number, column, text });
  }
  if (market !== undefined && field === 'was') return undefined;
  if (market !== undefined)
    note(
      reading,
      { row: row.number, column: `Price / ${market}` },
      {
        code: 'no-market-price',
        message: `There is no price for ${market}; the shop’s main price is taken.`,
        advice: 'That is right only where both are in one currency: Shopify converts by itself.',
      },
    );
  return readMoney(reading, cellIn(row, columns, field));
}

function isAvailable(row: Row, columns: ShopifyColumns): boolean {
  const quantity = textIn(row, columns, 'quantity');
  if (!textIn(row, columns, 'tracker') || quantity === '') return true;
  return Number(quantity) > 0 || /^(?:continue|true|yes)$/i.test(textIn(row, columns, 'policy'));
}

function measureIn(row: Row, columns: ShopifyColumns) {
  const amount = (value: ShopifyField, unit: ShopifyField) =>
    textIn(row, columns, value)
      ? readAmount(`${textIn(row, columns, value)} ${textIn(row, columns, unit)}`)
      : undefined;
  return measureOf(amount('total', 'totalUnit'), amount('per', 'perUnit'));
}

/** The options of a row under the names that the product's first row gives them. */
function optionsIn(row: Row, names: readonly string[], reading: Reading): Record<string, string> {
  const options: [string, string][] = names.flatMap((name, i) => {
    const column = `Option${i + 1} Value`;
    const value = readCell(reading, { row: row.number, column, text: row.get(column) });
    const isNone = name === '' || value === '' || value === 'Default Title';
    return isNone ? [] : [[name, value]];
  });
  return Object.fromEntries(options);
}

/** Reads the variant that a row tells. */
export function readCsvVariant(
  row: Row,
  names: readonly string[],
  shopify: ShopifyReading,
): ExportedVariant {
  const { reading, columns } = shopify;
  const options = optionsIn(row, names, reading);
  const price = moneyIn(row, shopify, 'price');
  const was = moneyIn(row, shopify, 'was');
  const src = readAddress(reading, cellIn(row, columns, 'variantImage'));
  return {
    ...withoutBlanks({
      sku: textIn(row, columns, 'sku'),
      gtin: textIn(row, columns, 'barcode').replace(/^'/, ''),
      title: Object.values(options).join(' / '),
      options,
      price,
      // A compare-at price that is not above the price is no discount.
      was: was !== undefined && price !== undefined && was > price ? was : undefined,
      image: src === undefined ? undefined : { src },
      measure: measureIn(row, columns),
    }),
    available: isAvailable(row, columns),
    at: { file: reading.file, row: row.number },
  };
}
