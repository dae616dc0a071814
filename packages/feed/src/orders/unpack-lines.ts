import { openTable } from '../files/open-table.js';
import type { Row } from '../files/table.js';
import type { PlainLine } from './plain-lines.js';

const PRODUCTS = 'product(s)';

/** Whether a table has an order a row, its products packed into cells as exports of WooCommerce do. */
export const packedColumn = (header: readonly string[]): boolean =>
  header.some((name) => /^(?:product\(s\)|line_item_1)$/i.test(name.trim()));

/** `2× Cap, 1× Hoodie, blue`: a comma parts products only where a count follows. */
const counted = (cell: string): PlainLine[] =>
  cell.split(/,\s*(?=\d+\s*[×x]\s)/).flatMap((part): PlainLine[] => {
    const found = /^\s*(\d+)\s*[×x]\s+(.+?)\s*$/s.exec(part);
    return found ? [{ quantity: found[1], title: found[2] }] : [];
  });

const FIELDS: Readonly<Record<string, keyof PlainLine>> = {
  name: 'title',
  product_id: 'product',
  sku: 'sku',
  quantity: 'quantity',
  total: 'price',
};

/** `name:Cap|product_id:12|sku:C1|quantity:2|total:18.00` */
function named(cell: string): PlainLine {
  const pairs = cell.split('|').flatMap((part) => {
    const at = part.indexOf(':');
    const field = FIELDS[part.slice(0, Math.max(at, 0)).trim().toLowerCase()];
    return field ? [[field, part.slice(at + 1).trim()]] : [];
  });
  return Object.fromEntries(pairs) as PlainLine;
}

const first = (row: Row, ...columns: readonly string[]): string =>
  columns.map((column) => row.get(column)).find(Boolean) ?? '';

/** The lines of such a table. */
export async function* unpackLines(
  file: string,
  header: readonly string[],
): AsyncGenerator<PlainLine> {
  const numbered = header.filter((name) => /^line_item_\d+$/i.test(name.trim()));
  for await (const row of (await openTable(file)).rows()) {
    const order = {
      order: first(row, 'order #', 'order_number', 'order_id'),
      at: first(row, 'date', 'order_date', 'date_created'),
      status: first(row, 'status', 'order_status'),
      customer: first(row, 'customer_email', 'billing_email', 'customer_id', 'customer'),
    };
    const cells = numbered.map((name) => row.get(name)).filter(Boolean);
    for (const line of [...counted(row.get(PRODUCTS)), ...cells.map(named)])
      yield { ...order, ...line };
  }
}
