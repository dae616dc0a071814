import type { RowCells } from '../../../files/table.js';
import { ownText } from '../../../files/own-text.js';
import { readAddress } from '../../cells/read-address.js';
import type { ExportedVariant } from '../../exported.js';
import { withoutBlanks } from '../../without-blanks.js';
import { attributesIn, cellIn, listIn, textIn, type WooReading } from './woo-cells.js';
import { isAvailable } from './woo-kind.js';
import { priceIn } from './woo-price.js';

/** The first of a row's pictures. */
export function imageIn(row: RowCells, { reading, columns }: WooReading) {
  const { text, ...spot } = cellIn(row, columns, 'images');
  const src = readAddress(reading, { ...spot, text: listIn(text)[0] ?? '' });
  return src === undefined ? undefined : { src: ownText(src) };
}

/** Reads a variation; nothing where its price cannot be used. Its id is what the shop's cart knows it by. */
export function readWooVariant(row: RowCells, woo: WooReading): ExportedVariant | undefined {
  const prices = priceIn(row, woo);
  if (!prices) return undefined;
  const options = attributesIn(row, woo);
  return {
    ...withoutBlanks({
      cartId: textIn(row, woo.columns, 'id'),
      sku: textIn(row, woo.columns, 'sku'),
      gtin: textIn(row, woo.columns, 'gtin'),
      title: Object.values(options).join(' / '),
      options,
      image: imageIn(row, woo),
      ...prices,
    }),
    available: isAvailable(row, woo),
    at: { file: woo.reading.file, row: row.number },
  };
}
