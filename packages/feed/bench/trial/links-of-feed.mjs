import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mineOrders } from '../../dist/orders/mine-orders.js';

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/**
 * What a build would publish of these baskets: its links, and its list of best sellers.
 * @param {readonly string[][]} baskets
 */
export async function linksOfFeed(baskets) {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-links-'));
  const orders = join(folder, 'orders.csv');
  const ids = [...new Set(baskets.flat())].toSorted();
  const products = ids.map((id) => ({
    product: { id, title: id, price: 1, available: true },
    at: {},
    variants: [],
    links: [],
  }));
  try {
    const rows = baskets.flatMap((basket, i) => basket.map((id) => `${i + 1},${quoted(id)}`));
    await writeFile(orders, ['order_id,product_id', ...rows].join('\n'));
    const mined = await mineOrders({ orders, products, families: [] });
    const linksOf = (id) => mined.links.get(id)?.boughtTogether ?? [];
    const listed = mined.rankings.bestSellers?.['*'] ?? [];
    const rest = ids.filter((id) => !listed.includes(id));
    return { linksOf, best: [...listed, ...rest], usable: mined.usable };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
