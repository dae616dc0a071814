import type { Paths } from '../../files/paths.js';
import type { Product } from '@uptier/core';
import type { Finding } from '../../findings/finding.js';
import { askOne } from '../../orders/ask-one.js';
import { openEngine, type Engine } from '../../orders/engine.js';
import { readOrders } from '../../orders/read-orders.js';
import { tellShop } from '../../orders/tell-shop.js';
import { exportedFrom } from '../../products/exported-from.js';
import type { Published } from '../../published/growing-feed.js';
import { sampleOf } from './sample-of.js';

/** So many of a product. */
export interface Bought {
  readonly product: Product;
  readonly quantity: number;
}

/** What was bought together, as far as the feed has it. */
export type Basket = readonly Bought[];

/** Past orders, the oldest first. */
export interface Baskets {
  readonly sample: readonly Basket[];
  /** How many orders the sample stands for. */
  readonly total: number;
  /** When the first and the last were placed, where the file says it. */
  readonly from: string | null;
  readonly until: string | null;
  readonly findings: readonly Finding[];
}

interface Asked {
  readonly published: Pick<Published, 'products'>;
  /** So many orders at most. */
  readonly most: number;
  /** The shop's own names of columns. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

async function periodOf(engine: Engine): Promise<Pick<Baskets, 'from' | 'until'>> {
  const query =
    'SELECT CAST(CAST(MIN(bought_at) AS DATE) AS VARCHAR), CAST(CAST(MAX(bought_at) AS DATE) AS VARCHAR) FROM lines';
  const [from, until] = await askOne<[string | null, string | null]>(engine, query);
  return { from, until };
}

const BOUGHT = `
  SELECT baskets.basket, bought.product, bought.quantity
  FROM bought JOIN baskets ON baskets.order_id = bought.order_id
  ORDER BY baskets.basket, bought.product`;

/** The chosen baskets in the order of time. */
async function chosenBaskets(
  engine: Engine,
  {
    products,
    chosen,
  }: { products: readonly (Product | undefined)[]; chosen: (basket: number) => boolean },
): Promise<Basket[]> {
  const sample: Bought[][] = [];
  let last: number | undefined;
  for await (const [basket, number, quantity] of engine.ask<[number, number, number]>(BOUGHT)) {
    const product = products[number];
    if (!product || !chosen(basket)) continue;
    // What is sold by weight is one line of a cart.
    const bought = { product, quantity: Math.max(1, Math.round(quantity)) };
    if (basket === last) sample.at(-1)!.push(bought);
    else sample.push([bought]);
    last = basket;
  }
  return sample;
}

/** Reads past orders, and takes so many of them, the same ones each time. */
export async function readBaskets(
  orders: Paths,
  { published, most, columns }: Asked,
): Promise<Baskets> {
  const engine = await openEngine();
  try {
    const products = exportedFrom(published.products.values());
    const { ids } = await tellShop(engine, { products, families: [] });
    const lines = await readOrders(engine, { orders, columns });
    const sample = await chosenBaskets(engine, {
      products: ids.map((id) => published.products.get(id)),
      chosen: sampleOf(lines.orders, most),
    });
    const { orders: total, findings } = lines;
    return { sample, total, ...(await periodOf(engine)), findings };
  } finally {
    await engine.close();
  }
}
