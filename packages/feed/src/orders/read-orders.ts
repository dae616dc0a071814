import type { Paths } from '../files/paths.js';
import { countLines, type LineCounts } from './count-lines.js';
import type { Engine } from './engine.js';
import type { FindColumns } from './find-layout.js';
import { findProductColumn } from './find-product-column.js';
import { findOrderColumns, namesProducts, tellsOfOrders } from './order-columns.js';
import { readFiles } from './read-files.js';

/** Which orders. */
interface Asked {
  /** A file, or a folder of files. */
  readonly orders: Paths;
  /** The user's own names of columns. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** Finds an order file's columns: by their names, and where none is that of a product, by what stands in them. */
export const orderColumns =
  (engine: Engine, columns: Asked['columns']): FindColumns =>
  async (header, rows) => {
    const places = findOrderColumns(header, columns);
    if (!places) return undefined;
    if (namesProducts(places)) return { places, isHead: false };
    const product = await findProductColumn(engine, { header, rows, places });
    if (product !== undefined) return { places: { ...places, product }, isHead: false };
    return tellsOfOrders(places) ? { places, isHead: true } : undefined;
  };

/** Makes purchases and orders of the lines that have been read. */
export async function tieLines(engine: Engine): Promise<void> {
  await engine.run('tie-lines.sql');
  await engine.run('sort-orders.sql');
}

/**
 * Reads what was sold into the engine, which must know the shop's products (`tellShop`): there are then `bought`,
 * `heads`, and `orders` with their `items`. Fails in words where no line names a product.
 */
export async function readOrders(engine: Engine, { orders, columns }: Asked): Promise<LineCounts> {
  const find = orderColumns(engine, columns);
  const read = await readFiles(orders, { engine, kind: 'orders', find, folder: engine.folder });
  await tieLines(engine);
  const counted = await countLines(engine, read);
  return { ...counted, findings: [...read.findings, ...counted.findings] };
}
