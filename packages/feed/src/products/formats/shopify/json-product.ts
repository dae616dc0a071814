import { soundVariants } from '../../assemble/sound-variants.js';
import { toldByVariants } from '../../assemble/told-by-variants.js';
import { readAddress } from '../../cells/read-address.js';
import { readCell, type Cell } from '../../cells/read-cell.js';
import type { ExportedProduct } from '../../exported.js';
import { leaveOut, lose, placeOf, type Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import { categoryOf } from './category-of.js';
import { readJsonVariant } from './json-variant.js';
import { isRecord, textIn, textOf, type JsonRecord } from './json-record.js';

/** Why a product is none that shoppers can see. The storefront's list says nothing of it: it has no other products. */
function hidden(product: JsonRecord): string | undefined {
  const status = textIn(product, 'status').toLowerCase();
  if (status !== '' && status !== 'active') return `status "${status}"`;
  return 'published_at' in product && product['published_at'] === null
    ? 'not published in the shop'
    : undefined;
}

/** The names of its options: a list of names, or of objects that have one. */
function optionNames({ options }: JsonRecord, reading: Reading, row: number): string[] {
  const list: unknown[] = Array.isArray(options) ? options : [];
  const names = list.map((one) => {
    const text = isRecord(one) ? textIn(one, 'name') : textOf(one);
    return readCell(reading, { row, column: 'options', text });
  });
  return ['Option 1', 'Option 2', 'Option 3'].map((usual, i) => names[i] || usual);
}

/** The list is one text, or several. */
function tagsIn({ tags }: JsonRecord, reading: Reading, row: number): string[] {
  const list: unknown[] = Array.isArray(tags) ? tags : [tags];
  return list
    .flatMap((tag) => (typeof tag === 'string' ? tag.split(',') : []))
    .map((text) => readCell(reading, { row, column: 'tags', text }))
    .filter(Boolean);
}

function imageIn(product: JsonRecord, reading: Reading, row: number) {
  const { images, image } = product;
  const first: unknown = Array.isArray(images) && images.length > 0 ? images[0] : image;
  const picture = isRecord(first) ? first : { src: first };
  const src = readAddress(reading, { row, column: 'images', text: textIn(picture, 'src') });
  if (src === undefined) return undefined;
  const [width, height] = [Number(picture['width']), Number(picture['height'])];
  const alt = readCell(reading, { row, column: 'images', text: textIn(picture, 'alt') });
  return { src, ...(width > 0 && height > 0 && { width, height }), ...(alt !== '' && { alt }) };
}

function variantsIn(product: JsonRecord, reading: Reading, row: number) {
  const list: unknown[] = Array.isArray(product['variants']) ? product['variants'] : [];
  const names = optionNames(product, reading, row);
  const at = { reading, row, handle: textIn(product, 'handle') };
  return list.filter(isRecord).map((variant) => readJsonVariant(variant, names, at));
}

const isDigital = (product: JsonRecord): boolean => {
  const list: unknown[] = Array.isArray(product['variants']) ? product['variants'] : [];
  return (
    list.length > 0 && list.every((one) => isRecord(one) && one['requires_shipping'] === false)
  );
};

/** Reads a product of Shopify's JSON; its place in the list, from 1, stands for the row. */
export function readJsonProduct(
  product: JsonRecord,
  row: number,
  reading: Reading,
): ExportedProduct | undefined {
  const cell = (column: string): Cell => ({ row, column, text: textIn(product, column) });
  const reason = hidden(product);
  if (reason !== undefined) return leaveOut(reading, reason, row);
  const id = textIn(product, 'handle');
  const title = readCell(reading, cell('title'), 'title');
  if (!id || !title)
    return lose(reading, cell(id ? 'title' : 'handle'), {
      part: 'product',
      code: id ? 'no-title' : 'no-id',
      message: `The product "${id || title}" has no ${id ? 'title' : 'handle'} and is left out.`,
    });
  const variants = soundVariants(variantsIn(product, reading, row), reading);
  if (!variants) return undefined;
  const told = toldByVariants(variants, reading);
  const fields = withoutBlanks({
    ...told.product,
    url: `/products/${encodeURIComponent(id)}`,
    kind: isDigital(product) ? ('digital' as const) : undefined,
    category: categoryOf('', readCell(reading, cell('product_type'))),
    brand: readCell(reading, cell('vendor')),
    tags: tagsIn(product, reading, row),
    image: imageIn(product, reading, row),
  });
  const addedAt = Date.parse(textIn(product, 'published_at') || textIn(product, 'created_at'));
  return {
    ...told,
    product: { id, title, ...fields },
    at: placeOf(reading, row),
    links: [],
    ...(!Number.isNaN(addedAt) && { addedAt }),
  };
}
