import { readAddress } from '../../cells/read-address.js';
import { readCell, type Cell } from '../../cells/read-cell.js';
import type { ExportedVariant } from '../../exported.js';
import { measureOf, readAmount } from '../../prices/measure-of.js';
import { readMoney, readOwnPrice } from '../../prices/read-money.js';
import { placeOf, type Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import { isRecord, textIn, type JsonRecord } from './json-record.js';

/** The storefront says whether it can be bought; the admin says what there is of it. */
function isAvailable(variant: JsonRecord): boolean {
  if (typeof variant['available'] === 'boolean') return variant['available'];
  if (!variant['inventory_management'] || variant['inventory_policy'] === 'continue') return true;
  const quantity = variant['inventory_quantity'];
  return typeof quantity !== 'number' || quantity > 0;
}

/** A file that is being read, and the place of a product in its list. */
interface At {
  readonly reading: Reading;
  readonly row: number;
  /** The product’s. */
  readonly handle: string;
}

function optionsIn(variant: JsonRecord, names: readonly string[], { reading, row }: At) {
  const options: [string, string][] = names.flatMap((name, i) => {
    const column = `option${i + 1}`;
    const value = readCell(reading, { row, column, text: textIn(variant, column) });
    return value === '' || value === 'Default Title' ? [] : [[name, value]];
  });
  return Object.fromEntries(options);
}

function measureIn({ unit_price_measurement: stated }: JsonRecord) {
  if (!isRecord(stated)) return undefined;
  const amount = (of: string) =>
    readAmount(`${textIn(stated, `${of}_value`)} ${textIn(stated, `${of}_unit`)}`);
  return measureOf(amount('quantity'), amount('reference'));
}

/** Reads a variant of Shopify's JSON; nothing where its price cannot be used. Its id is what the shop's cart knows it by. */
export function readJsonVariant(
  variant: JsonRecord,
  names: readonly string[],
  at: At,
): ExportedVariant | undefined {
  const { reading, row } = at;
  const cell = (column: string): Cell => ({ row, column, text: textIn(variant, column) });
  const name = `${at.handle} / ${textIn(variant, 'title') || textIn(variant, 'id')}`;
  const prices = readOwnPrice(reading, cell('price'), name);
  if (!prices) return undefined;
  const { price } = prices;
  const was = readMoney(reading, cell('compare_at_price'));
  const options = optionsIn(variant, names, at);
  const picture = variant['featured_image'];
  const text = isRecord(picture) ? textIn(picture, 'src') : '';
  const src = readAddress(reading, { row, column: 'featured_image', text });
  const title = Object.values(options).join(' / ');
  return {
    ...withoutBlanks({
      cartId: textIn(variant, 'id'),
      sku: textIn(variant, 'sku'),
      gtin: textIn(variant, 'barcode'),
      title: readCell(reading, { row, column: 'title', text: title }),
      options,
      price,
      was: was !== undefined && price !== undefined && was > price ? was : undefined,
      image: src === undefined ? undefined : { src },
      measure: measureIn(variant),
    }),
    available: isAvailable(variant),
    at: placeOf(reading, row),
  };
}
