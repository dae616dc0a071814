import type { Paths } from '../../files/paths.js';
import type { FeedHead, Product } from '@uptier/core';
import type { Finding } from '../../findings/finding.js';
import { askOne } from '../../orders/ask-one.js';
import { openEngine, type Engine } from '../../orders/engine.js';
import { readOrders } from '../../orders/read-orders.js';
import { tellShop } from '../../orders/tell-shop.js';
import { exportedFrom } from '../../products/exported-from.js';
import type { OrderFacts, Sales } from './order-facts.js';

/** Which orders, of which shop. */
interface Asked {
  /** A file, or a folder of files. */
  readonly orders: Paths;
  readonly products: readonly Product[];
  readonly head: Pick<FeedHead, 'exponent'>;
  /** The user's own names of columns. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** Families as the mining is told of them: what they are called, and who is in them. */
function familiesOf(products: readonly Product[]) {
  const members = new Map<string, { id: string; tier: number }[]>();
  for (const { id, family, tier = 1 } of products) {
    if (family === undefined) continue;
    const list = members.get(family);
    if (list) list.push({ id, tier });
    else members.set(family, [{ id, tier }]);
  }
  return [...members].map(([id, list]) => ({ id, members: list, confidence: 1, evidence: [] }));
}

async function salesOf(
  engine: Engine,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Sales>> {
  const sales = new Map<string, Sales>();
  const query = `SELECT product, CAST(orders AS DOUBLE), CAST(quantity AS DOUBLE), CAST(revenue AS DOUBLE)
    FROM product_sales ORDER BY product`;
  for await (const [product, orders, quantity, revenue] of engine.ask<
    [number, number, number, number]
  >(query))
    sales.set(ids[product]!, { orders, quantity, revenue });
  return sales;
}

/** How many customers are known, and how many of them came again. */
async function customersOf(engine: Engine): Promise<OrderFacts['customers']> {
  const query = `SELECT CAST(COUNT(*) AS DOUBLE), CAST(COUNT(CASE WHEN orders > 1 THEN 1 END) AS DOUBLE),
    CAST(COALESCE(SUM(orders), 0) AS DOUBLE) FROM customers`;
  const [known, again, orders] = await askOne<[number, number, number]>(engine, query);
  return known > 0 ? { known, again, orders } : undefined;
}

async function factsOf(engine: Engine, ids: readonly string[]): Promise<OrderFacts> {
  const values: [number, number][] = [];
  for await (const row of engine.ask<[number, number]>(
    'SELECT CAST(amount AS DOUBLE), CAST(orders AS DOUBLE) FROM order_values ORDER BY amount',
  ))
    values.push(row);
  const query = `SELECT CAST(COUNT(*) AS DOUBLE), CAST(COALESCE(SUM(items), 0) AS DOUBLE),
    CAST(COALESCE(SUM(amount), 0) AS DOUBLE), CAST(COUNT(CASE WHEN families > 1 THEN 1 END) AS DOUBLE) FROM order_sums`;
  const [orders, items, revenue, attached] = await askOne<[number, number, number, number]>(
    engine,
    query,
  );
  const sales = await salesOf(engine, ids);
  return { orders, items, revenue, attached, values, sales, customers: await customersOf(engine) };
}

/** Reads the orders and adds them up. Fails in words where none of their lines names a product of the feed. */
export async function readOrderFacts(
  asked: Asked,
): Promise<{ facts: OrderFacts; findings: readonly Finding[] }> {
  const { orders, products, head, columns } = asked;
  const engine = await openEngine();
  try {
    const { ids } = await tellShop(engine, {
      products: exportedFrom(products),
      families: familiesOf(products),
    });
    const numbers = new Map(ids.map((id, number) => [id, number]));
    await engine.run('report-prices.sql');
    await engine.add(
      'prices',
      products.map(({ id, price }) => [numbers.get(id)!, price ?? null]),
    );
    const { findings } = await readOrders(engine, { orders, columns });
    await engine.run('report-orders.sql', { unit: String(10 ** head.exponent) });
    return { facts: await factsOf(engine, ids), findings };
  } finally {
    await engine.close();
  }
}
