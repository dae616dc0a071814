import type { Row } from '../../../files/table.js';
import { readAddress } from '../../cells/read-address.js';
import { readCell } from '../../cells/read-cell.js';
import type { ExportedVariant } from '../../exported.js';
import { measureOf, readAmount } from '../../prices/measure-of.js';
import { readMoney, readOwnPrice } from '../../prices/read-money.js';
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

/** The first of a market's own columns that says something. */
function inMarket(row: Row, market: string, names: readonly string[]) {
  for (const column of names.flatMap((one) => [`${one} / ${market}`, `Variant ${one} / ${market}`]))
    if (row.get(column)) return { row: row.number, column, text: row.get(column) };
  return undefined;
}

/** What it costs in the market that is asked for, else in the shop. */
function priceIn(row: Row, { reading, columns, market }: ShopifyReading) {
  const own = market === undefined ? undefined : inMarket(row, market, ['Price']);
  const name = [textIn(row, columns, 'handle'), row.get('Option1 Value')];
  const said = name.filter((part) => part !== '' && part !== 'Default Title').join(' / ');
  if (own) return readOwnPrice(reading, own, said);
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
  return readOwnPrice(reading, cellIn(row, columns, 'price'), said);
}

/** The market's earlier price, else the shop's where no market is asked for. */
function earlierIn(row: Row, { reading, columns, market }: ShopifyReading): number | undefined {
  const names = ['Compare-at price', 'Compare At Price'];
  const cell = market === undefined ? cellIn(row, columns, 'was') : inMarket(row, market, names);
  return cell && readMoney(reading, cell);
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

/** Reads the variant that a row tells; nothing where its price cannot be used. */
export function readCsvVariant(
  row: Row,
  names: readonly string[],
  shopify: ShopifyReading,
): ExportedVariant | undefined {
  const { reading, columns } = shopify;
  const prices = priceIn(row, shopify);
  if (!prices) return undefined;
  const { price } = prices;
  const options = optionsIn(row, names, reading);
  const was = earlierIn(row, shopify);
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
