import type { Row } from '../../../files/table.js';
import { soundVariants } from '../../assemble/sound-variants.js';
import { toldByVariants } from '../../assemble/told-by-variants.js';
import { oneList } from '../../cells/one-list.js';
import { readAddress } from '../../cells/read-address.js';
import { readCell } from '../../cells/read-cell.js';
import type { ExportedProduct, MerchantLink } from '../../exported.js';
import { leaveOut, lose, note } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import { categoryOf } from './category-of.js';
import { cellIn, isVariant, readCsvVariant, textIn, type ShopifyReading } from './csv-variant.js';

/** Why a product is none that shoppers can see, as far as its export says so. */
function hidden(row: Row, { columns, market }: ShopifyReading): string | undefined {
  const status = textIn(row, columns, 'status').toLowerCase();
  if (status === 'draft' || status === 'archived' || status === 'unlisted')
    return `status "${status}"`;
  const isUnpublished = /^(?:false|no|0)$/i.test(textIn(row, columns, 'published'));
  if (isUnpublished) return 'not published in the shop';
  const isElsewhere = market !== undefined && /^false$/i.test(row.get(`Included / ${market}`));
  return isElsewhere ? `not sold in ${market}` : undefined;
}

const listed = (row: Row, column: string | undefined): string[] =>
  column === undefined
    ? []
    : row
        .get(column)
        .split(/[;,\n]/)
        .map((handle) => handle.trim())
        .filter(Boolean);

function linksIn(row: Row, { columns: { complements, related } }: ShopifyReading): MerchantLink[] {
  const own = toLinks(listed(row, complements), 'complements');
  return [...own, ...toLinks(listed(row, related), 'similar')];
}

const toLinks = (handles: readonly string[], kind: MerchantLink['kind']): MerchantLink[] =>
  handles.map((value) => ({ kind, by: 'id', value }));

/** Of the pictures in its rows the one that the shop shows first. */
function imageOf(rows: readonly Row[], { reading, columns }: ShopifyReading) {
  const shown = rows
    .filter((row) => textIn(row, columns, 'image'))
    .map((row) => ({ row, position: Number(textIn(row, columns, 'position')) || Infinity }))
    .reduce<{ row: Row; position: number } | undefined>(
      (best, one) => (best && best.position <= one.position ? best : one),
      undefined,
    );
  if (!shown) return undefined;
  const src = readAddress(reading, cellIn(shown.row, columns, 'image'));
  const alt = readCell(reading, cellIn(shown.row, columns, 'alt'));
  return src === undefined ? undefined : { src, ...(alt !== '' && { alt }) };
}

function factsIn(row: Row, { reading, columns }: ShopifyReading): Record<string, string> {
  const facts = columns.facts.map(
    ([name, column]) =>
      [name, readCell(reading, { row: row.number, column, text: row.get(column) })] as const,
  );
  return Object.fromEntries(facts.filter(([, value]) => value !== ''));
}

function fieldsIn(row: Row, shopify: ShopifyReading) {
  const { reading, columns } = shopify;
  const read = (field: 'category' | 'type' | 'vendor') =>
    readCell(reading, cellIn(row, columns, field));
  const tags = textIn(row, columns, 'tags').split(',');
  const isDigital =
    /^(?:true|yes)$/i.test(textIn(row, columns, 'isGift')) ||
    /^(?:false|no)$/i.test(textIn(row, columns, 'ships'));
  return withoutBlanks({
    kind: isDigital ? ('digital' as const) : undefined,
    category: oneList(reading, categoryOf(read('category'), read('type'))),
    brand: read('vendor'),
    tags: tags
      .map((text) => readCell(reading, { ...cellIn(row, columns, 'tags'), text }))
      .filter(Boolean),
  });
}

function titleIn(id: string, row: Row, { reading, columns }: ShopifyReading): string | undefined {
  const { text, ...spot } = cellIn(row, columns, 'title');
  const title = readCell(reading, { ...spot, text }, 'title');
  if (title) return title;
  return lose(reading, spot, {
    part: 'product',
    code: 'no-title',
    message: `The product "${id}" has no title and is left out.`,
  });
}

/** Two products may lie under one handle where a column has slipped. What they have lost, their variants tell. */
function noteOtherTitles(id: string, rows: readonly Row[], shopify: ShopifyReading): void {
  const { reading, columns } = shopify;
  const [first, ...others] = rows.filter((row) => textIn(row, columns, 'title') !== '');
  const titles = new Set(first && [textIn(first, columns, 'title')]);
  for (const row of others) {
    const { text, ...spot } = cellIn(row, columns, 'title');
    if (titles.has(text)) continue;
    titles.add(text);
    note(reading, spot, {
      code: 'other-title',
      message: `The handle "${id}" is that of "${textIn(first!, columns, 'title')}" in row ${first!.number}, and of "${text}" here: they are taken as one product.`,
      advice: 'Give each product a handle of its own. Where many are told, the column has slipped.',
    });
  }
}

function variantsIn(first: Row, rows: readonly Row[], shopify: ShopifyReading) {
  const { reading, columns } = shopify;
  const names = ['Option1 Name', 'Option2 Name', 'Option3 Name'].map((column) =>
    readCell(reading, { row: first.number, column, text: first.get(column) }),
  );
  return rows
    .filter((row) => isVariant(row, columns))
    .map((row) => readCsvVariant(row, names, shopify));
}

/** Reads the product that the rows of one handle tell. One that cannot be shown is left out, and noted. */
export function readCsvProduct(
  id: string,
  rows: readonly Row[],
  shopify: ShopifyReading,
): ExportedProduct | undefined {
  const { reading, columns } = shopify;
  const first = rows.find((row) => textIn(row, columns, 'title')) ?? rows[0]!;
  const reason = hidden(first, shopify);
  if (reason !== undefined) return leaveOut(reading, reason, first.number);
  const title = titleIn(id, first, shopify);
  if (title === undefined) return undefined;
  noteOtherTitles(id, rows, shopify);
  const variants = soundVariants(variantsIn(first, rows, shopify), reading);
  if (!variants) return undefined;
  const told = toldByVariants(variants, reading);
  const product = withoutBlanks({
    ...told.product,
    url: `/products/${encodeURIComponent(id)}`,
    ...fieldsIn(first, shopify),
    image: imageOf(rows, shopify),
    attributes: { ...factsIn(first, shopify), ...told.product.attributes },
  });
  return {
    ...told,
    product: { id, title, ...product },
    at: { file: reading.file, row: first.number },
    links: linksIn(first, shopify),
  };
}
