import { openEngine } from '../../dist/orders/engine.js';
import { readFiles } from '../../dist/orders/read-files.js';
import { orderColumns } from '../../dist/orders/read-orders.js';

const LINES = `
  SELECT order_id, CASE WHEN product_name <> '' THEN product_name ELSE title END
  FROM lines
  WHERE order_id NOT IN (SELECT order_id FROM lines WHERE is_cancelled)
    AND COALESCE(quantity, 1) > 0 AND COALESCE(price, 1) > 0
  ORDER BY 1, 2`;

/**
 * The orders of a file, or of a folder of files, each as its different products. The feed's own reading, without a
 * products file: what a name means is the name itself.
 * @param {{ path: string, columns: Record<string, string>, keep: RegExp, cut: RegExp }} source
 * @returns {Promise<string[][]>}
 */
export async function readBaskets({ path, columns, keep, cut }) {
  const engine = await openEngine();
  try {
    await engine.run('tables.sql');
    const find = orderColumns(engine, columns);
    await readFiles(path, { engine, kind: 'orders', find, folder: engine.folder });
    const baskets = new Map();
    for await (const [order, name] of engine.ask(LINES)) {
      if (!keep.test(name)) continue;
      if (!baskets.has(order)) baskets.set(order, new Set());
      baskets.get(order).add(name.replace(cut, ''));
    }
    // The statement has sorted them.
    return [...baskets.values()].map((names) => [...names]);
  } finally {
    await engine.close();
  }
}
