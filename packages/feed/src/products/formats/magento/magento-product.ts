import type { Product } from '@uptier/core';
import type { RowCells } from '../../../files/table.js';
import { soundVariants } from '../../assemble/sound-variants.js';
import { toldByVariants } from '../../assemble/told-by-variants.js';
import { cellIn } from '../../cells/cell-in.js';
import { oneList } from '../../cells/one-list.js';
import { readAddress } from '../../cells/read-address.js';
import { readCell } from '../../cells/read-cell.js';
import type { ExportedProduct, MerchantLink } from '../../exported.js';
import { lose, type Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import { factsIn, listIn } from './magento-cells.js';
import { readMagentoVariant, stateOf } from './magento-variant.js';
import { priceIn } from './magento-price.js';

/** Where Magento keeps its pictures, unless it is told otherwise. */
const MEDIA = '/media/catalog/product';

/** What the columns of linked products mean to a shopper. */
const LINKS = [
  ['upsell_skus', 'upgrade'],
  ['crosssell_skus', 'complements'],
  ['related_skus', 'complements'],
] as const satisfies readonly (readonly [string, MerchantLink['kind']])[];

const linksIn = (row: RowCells): MerchantLink[] =>
  LINKS.flatMap(([column, kind]) =>
    listIn(row.get(column)).map((value) => ({ kind, by: 'sku' as const, value })),
  );

/** The deepest of its categories, without the root that all of them have. */
function categoryIn(row: RowCells, reading: Reading): readonly string[] {
  // In the tables that Magento's own samples are made of, the path stands one level a line.
  if (row.get('categories') === '')
    return oneList(reading, row.get('category').split('\n').filter(Boolean));
  const paths = listIn(row.get('categories')).map((path) =>
    path
      .split('/')
      .map((part) => readCell(reading, { ...cellIn(row, 'categories'), text: part }))
      .filter((part) => part !== '' && part !== 'Default Category'),
  );
  return oneList(
    reading,
    paths.reduce<string[]>((best, path) => (path.length > best.length ? path : best), []),
  );
}

function imageIn(row: RowCells, reading: Reading): Product['image'] {
  const path = row.get('base_image');
  if (path === '' || path === 'no_selection') return undefined;
  const isWhole = /^https?:/i.test(path);
  const text = isWhole ? path : `${MEDIA}/${path.replace(/^\/+/, '')}`;
  const src = readAddress(reading, { ...cellIn(row, 'base_image'), text });
  const alt = readCell(reading, cellIn(row, 'base_image_label'));
  return src === undefined ? undefined : { src, ...(alt !== '' && { alt }) };
}

/** How many may be ordered, where the product has a rule of its own. */
function quantityIn(row: RowCells): Product['quantity'] {
  const rule = (column: string, usual: string): number | undefined => {
    const count = Number(row.get(column));
    return row.get(usual) === '0' && Number.isInteger(count) && count > 0 ? count : undefined;
  };
  return withoutBlanks({
    min: rule('min_cart_qty', 'use_config_min_sale_qty'),
    max: rule('max_cart_qty', 'use_config_max_sale_qty'),
    step: rule('qty_increments', 'use_config_qty_increments'),
  });
}

const isDigital = (row: RowCells): boolean =>
  /^(?:virtual|downloadable)$/i.test(row.get('product_type'));

function fieldsIn(row: RowCells, reading: Reading) {
  const key = row.get('url_key');
  return withoutBlanks({
    url: /^[\w./-]+$/.test(key) ? `/${key}.html` : undefined,
    image: imageIn(row, reading),
    kind: isDigital(row) ? ('digital' as const) : undefined,
    category: categoryIn(row, reading),
    brand: readCell(reading, cellIn(row, 'manufacturer')),
    quantity: quantityIn(row),
  });
}

/** Reads a product, with the rows of its variants where it has some. Its SKU is its id: an export has no other. */
export function readMagentoProduct(
  row: RowCells,
  simples: readonly RowCells[],
  reading: Reading,
): ExportedProduct | undefined {
  const [id, title] = [row.get('sku'), readCell(reading, cellIn(row, 'name'), 'title')];
  if (!title)
    return lose(reading, cellIn(row, 'name'), {
      part: 'product',
      code: 'no-title',
      message: `The product "${id}" has no name and is left out.`,
    });
  const read = simples.map((one) => readMagentoVariant(one, row, reading));
  const variants = soundVariants(read, reading);
  if (!variants) return undefined;
  const isTold = variants.some(({ price }) => price !== undefined);
  const prices = isTold ? {} : priceIn(row, reading);
  if (!prices) return void reading.lost.product++;
  const told = toldByVariants(variants, reading);
  const { attributes, ...product } = {
    ...fieldsIn(row, reading),
    ...prices,
    available: stateOf(row),
    ...told.product,
  };
  return {
    ...told,
    product: {
      id,
      title,
      ...product,
      sku: id,
      ...withoutBlanks({ attributes: { ...factsIn(row, reading), ...attributes } }),
    },
    at: { file: reading.file, row: row.number },
    links: linksIn(row),
  };
}
