import { oneList } from '../../cells/one-list.js';
import { readAddress } from '../../cells/read-address.js';
import { readCell } from '../../cells/read-cell.js';
import type { ExportedProduct } from '../../exported.js';
import { lose, placeOf, type Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import { isAvailable } from './google-availability.js';
import { linksIn } from './google-links.js';
import { priceFields } from './google-price.js';
import type { GoogleRecord } from './record.js';

/** What may part the items of a group, and is a fact about one that stands alone. */
const OPTIONS = {
  Color: 'color',
  Size: 'size',
  Material: 'material',
  Pattern: 'pattern',
} as const;

/** One item: a product, or a variant of its group. */
export interface GoogleItem {
  readonly exported: ExportedProduct;
  readonly options: Readonly<Record<string, string>>;
}

function categoryIn({ get, row }: GoogleRecord, reading: Reading): readonly string[] {
  const own = readCell(reading, { row, column: 'product_type', text: get('product_type') });
  const column = 'google_product_category';
  const google = readCell(reading, { row, column, text: get(column) });
  // Google's own categories may be numbers, which nobody reads.
  const path = own || (/^\d+$/.test(google) ? '' : google);
  return oneList(reading, path.split(/\s*>\s*/).filter(Boolean));
}

function factsIn({ parts, get, row }: GoogleRecord, reading: Reading): Record<string, string> {
  const keys = ['section_name', 'attribute_name', 'attribute_value'];
  const read = (text: string): string => readCell(reading, { row, column: 'product_detail', text });
  const details = parts('product_detail', keys).map(
    (part) => [read(part['attribute_name'] ?? ''), read(part['attribute_value'] ?? '')] as const,
  );
  const condition = get('condition').toLowerCase();
  const facts = [...details, ['Condition', condition === 'new' ? '' : condition] as const];
  return Object.fromEntries(facts.filter(([name, value]) => name !== '' && value !== ''));
}

function optionsIn({ get, row }: GoogleRecord, reading: Reading): Record<string, string> {
  const options = Object.entries(OPTIONS).map(
    ([name, column]) => [name, readCell(reading, { row, column, text: get(column) })] as const,
  );
  return Object.fromEntries(options.filter(([, value]) => value !== ''));
}

function fieldsIn(record: GoogleRecord, reading: Reading) {
  const { get, all, row } = record;
  const address = (column: string) => readAddress(reading, { row, column, text: get(column) });
  const src = address('image_link');
  const column = 'product_highlight';
  return withoutBlanks({
    url: address('link'),
    image: src === undefined ? undefined : { src },
    category: categoryIn(record, reading),
    brand: readCell(reading, { row, column: 'brand', text: get('brand') }),
    benefits: all(column).map((text) => readCell(reading, { row, column, text })),
    attributes: factsIn(record, reading),
  });
}

/** Reads an item. One without an id or a title is left out, and noted. */
export function readGoogleItem(record: GoogleRecord, reading: Reading): GoogleItem | undefined {
  const { get, row } = record;
  const id = get('id');
  const title = readCell(reading, { row, column: 'title', text: get('title') }, 'title');
  if (!id || !title)
    return lose(
      reading,
      { row, column: id ? 'title' : 'id' },
      {
        part: 'product',
        code: id ? 'no-title' : 'no-id',
        message: `The product "${id || title}" has no ${id ? 'title' : 'id'} and is left out.`,
      },
    );
  const prices = priceFields(record, reading);
  if (!prices) return void reading.lost.product++;
  const exported = {
    product: {
      id,
      title,
      ...prices,
      ...fieldsIn(record, reading),
      available: isAvailable(record, reading),
    },
    at: placeOf(reading, row),
    variants: [],
    links: linksIn(record),
    ...withoutBlanks({ gtin: get('gtin'), group: get('item_group_id') }),
  };
  return { exported, options: optionsIn(record, reading) };
}
