import type { Product } from '@uptier/core';
import { html } from '../page/html.js';
import { sayCount, sayShare } from '../page/say.js';
import { table, type Column } from '../page/table.js';
import { withoutOrders } from '../page/without-orders.js';
import type { ReportFacts, Section } from '../report-facts.js';
import { tiersAbove } from '../rules/price-jump.js';

const MOST_SHOWN = 20;

/** What sells, best first: by revenue, or where no orders are given, by the feed's own list. */
function selling({ products, catalog, orders }: ReportFacts): readonly Product[] {
  if (!orders)
    return (catalog.ranking('bestSellers', '*') ?? []).flatMap((id) => catalog.get(id) ?? []);
  const revenue = ({ id }: Product): number => orders.sales.get(id)?.revenue ?? 0;
  return products
    .filter(({ id }) => orders.sales.has(id))
    .toSorted((a, b) => revenue(b) - revenue(a) || (a.id < b.id ? -1 : 1));
}

const why = (product: Product): string =>
  product.family === undefined ? 'in no family' : 'highest tier that can be bought';

/** Where a higher tier would pay most. */
export const noHigherTier: Section = {
  id: 'no-higher-tier',
  title: 'Sells well, has no higher tier',
  body: (facts, { say }) => {
    const { orders, catalog } = facts;
    const all = selling(facts);
    if (all.length === 0) return withoutOrders('what sells well and has no higher tier to offer');
    const rows = all.filter((product) => tiersAbove(product, catalog).length === 0);
    const sold = ({ id }: Product) => orders?.sales.get(id);
    const revenue = rows.reduce((sum, product) => sum + (sold(product)?.revenue ?? 0), 0);
    const columns: Column<Product>[] = [
      { heading: 'Product', as: 'name', cell: ({ title }) => title },
      {
        heading: 'Price',
        as: 'number',
        cell: ({ price }) => (price === undefined ? '–' : say.money(price)),
      },
    ];
    if (orders)
      columns.push(
        { heading: 'Orders', as: 'number', cell: (row) => sayCount(sold(row)?.orders ?? 0) },
        { heading: 'Revenue', as: 'number', cell: (row) => say.money(sold(row)?.revenue ?? 0) },
      );
    columns.push({ heading: 'Why', cell: why });
    return html`<p>
        ${
          orders
            ? `${sayShare(revenue, orders.revenue)} of the revenue comes from products which have nothing higher to offer. A larger pack, a better edition or a bundle of these would be worth most.`
            : 'From the best sellers of the feed, in their order.'
        }
      </p>
      ${table({ caption: 'Best sellers without a higher tier', rows: rows.slice(0, MOST_SHOWN), of: rows.length, columns })}`;
  },
};
