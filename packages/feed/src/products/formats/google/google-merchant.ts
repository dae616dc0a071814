import type { Table } from '../../../files/table.js';
import type { FieldColumns, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { decimalsAtStart } from '../../prices/decimals-at-start.js';
import { closeReading } from '../../close-reading.js';
import { openReading, type Reading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { readGoogleItem, type GoogleItem } from './google-product.js';
import { joinGroups } from './join-groups.js';
import { googleColumns, itemRecord, rowRecord, type GoogleRecord } from './record.js';
import { xmlItems } from './xml-items.js';

async function* recordsOf(source: Source, reading: Reading): AsyncGenerator<GoogleRecord> {
  if (source.kind === 'xml')
    for await (const item of xmlItems(source.file)) yield itemRecord(item, reading.counted);
  if (source.kind !== 'table') return;
  const columns = googleColumns(source.table.header);
  for await (const row of soundRows(source.table, reading, 'product'))
    yield rowRecord(row, columns);
}

async function* itemsIn(source: Source, reading: Reading): AsyncGenerator<GoogleItem> {
  for await (const record of recordsOf(source, reading)) {
    const item = readGoogleItem(record, reading);
    if (item) yield item;
  }
}

/** What a program writes without line breaks has all its products on one line. */
function countedBy(source: Source): Reading['counted'] {
  if (source.kind !== 'xml') return 'row';
  const items = source.start.match(/<(?:\w+:)?(?:item|entry)[\s>]/gi)?.length ?? 0;
  const lines = source.start.split('\n').length;
  return lines * 2 <= items ? 'entry' : 'row';
}

/** The columns of a table, by the feed's names. */
const columnsIn = ({ header }: Table): FieldColumns => {
  const columns = googleColumns(header);
  return {
    title: columns.get('title'),
    price: columns.get('price'),
    sale: columns.get('sale_price'),
    was: columns.get('price'),
    url: columns.get('link'),
    image: columns.get('image_link'),
    brand: columns.get('brand'),
    benefits: columns.get('product_highlight'),
    measure: columns.get('unit_pricing_measure'),
  };
};

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  const counted = countedBy(source);
  const reading = openReading(source.file, wanted, counted);
  if (source.kind === 'table') reading.columns = columnsIn(source.table);
  // A first look, whose findings are those of the second. Most feeds follow Google's rule, which is a point.
  const firstLook = recordsOf(source, openReading(source.file, wanted, counted));
  reading.decimals = await decimalsAtStart(firstLook, ({ get }) => get('price'));
  const products = await joinGroups(itemsIn(source, reading), reading);
  return closeReading(reading, googleMerchant.name, products);
}

/** The feed that shops give to Google's Merchant Center and to price portals: RSS, Atom or a table. */
export const googleMerchant: ProductFormat = {
  name: 'Google Merchant feed',
  recognises(source) {
    if (source.kind === 'xml')
      return /base\.google\.com\/ns|<g:(?:id|price|title)\b/i.test(source.start);
    if (source.kind !== 'table') return false;
    const columns = googleColumns(source.table.header);
    const isTold =
      columns.has('availability') && (columns.has('link') || columns.has('image_link'));
    return isTold && ['id', 'title', 'price'].every((name) => columns.has(name));
  },
  read,
};
