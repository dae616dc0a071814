import { AXIS, INK, type Chart } from '../page/chart.js';
import { figures, type Figure } from '../page/figures.js';
import { html, type Html } from '../page/html.js';
import { sayCount, sayShare } from '../page/say.js';
import { legend } from '../page/legend.js';
import { NAME_ROOM, nameAxis } from '../page/name-axis.js';
import { table, type Column } from '../page/table.js';
import type { ReportFacts, Section } from '../report-facts.js';

/** What part of a category, or of all, has an offer. */
interface Sums {
  products: number;
  upgrades: number;
  addOns: number;
  revenue: number;
  upgradeRevenue: number;
  addOnRevenue: number;
}

interface Covered extends Sums {
  readonly name: string;
}

const MOST_SHOWN = 12;

const start = (name: string): Covered => ({
  name,
  products: 0,
  upgrades: 0,
  addOns: 0,
  revenue: 0,
  upgradeRevenue: 0,
  addOnRevenue: 0,
});

function coveredBy({ cover, orders }: ReportFacts): { all: Covered; categories: Covered[] } {
  const all = start('');
  const categories = new Map<string, Covered>();
  for (const { product, upgrade, addOn } of cover) {
    const name = product.category?.at(-1) ?? 'No category';
    const own = categories.get(name) ?? start(name);
    categories.set(name, own);
    const revenue = orders?.sales.get(product.id)?.revenue ?? 0;
    for (const sum of [all, own]) {
      sum.products++;
      sum.revenue += revenue;
      sum.upgrades += Number(upgrade);
      sum.addOns += Number(addOn);
      if (upgrade) sum.upgradeRevenue += revenue;
      if (addOn) sum.addOnRevenue += revenue;
    }
  }
  const sorted = [...categories.values()].toSorted(
    (a, b) => b.revenue - a.revenue || b.products - a.products || (a.name < b.name ? -1 : 1),
  );
  return { all, categories: sorted };
}

const percent = (part: number, whole: number): number => (whole ? (100 * part) / whole : 0);

const chartOf = (rows: readonly Covered[]): Chart => ({
  title: `Share of products with an upgrade and with an add-on, in ${rows.length} categories`,
  height: 50 + rows.length * 40,
  option: (width) => ({
    grid: { left: NAME_ROOM[width], right: 16, top: 8, bottom: 28 },
    xAxis: {
      ...AXIS,
      type: 'value',
      max: 100,
      axisLabel: { ...AXIS.axisLabel, formatter: '{value} %' },
    },
    yAxis: nameAxis(
      rows.map(({ name }) => name),
      width,
    ),
    series: [
      { name: 'upgrade', color: INK.one, of: (row: Covered) => row.upgrades },
      { name: 'add-on', color: INK.other, of: (row: Covered) => row.addOns },
    ].map(({ name, color, of }) => ({
      type: 'bar',
      name,
      silent: true,
      barWidth: 10,
      barGap: '20%',
      itemStyle: { color },
      data: rows.map((row) => percent(of(row), row.products)),
    })),
  }),
});

const revenueFigures = (all: Covered): Figure[] =>
  all.revenue === 0
    ? []
    : [
        ['Revenue with an upgrade', sayShare(all.upgradeRevenue, all.revenue)],
        ['Revenue with an add-on', sayShare(all.addOnRevenue, all.revenue)],
      ];

const KEY = legend([
  ['one', 'with an upgrade'],
  ['other', 'with an add-on'],
]);

const share = (heading: string, [part, whole]: readonly [keyof Sums, keyof Sums]) => ({
  heading,
  as: 'number' as const,
  cell: (row: Covered) => sayShare(row[part], row[whole]),
});

const revenueColumns = (all: Covered): Column<Covered>[] =>
  all.revenue === 0
    ? []
    : [
        { heading: 'Revenue', as: 'number', cell: ({ revenue }) => sayShare(revenue, all.revenue) },
        share('with upgrade', ['upgradeRevenue', 'revenue']),
        share('with add-on', ['addOnRevenue', 'revenue']),
      ];

const tellCategories = (all: Covered, categories: readonly Covered[]): Html =>
  table({
    caption: 'Coverage by category',
    of: categories.length,
    rows: categories.slice(0, MOST_SHOWN),
    columns: [
      { heading: 'Category', as: 'name', cell: ({ name }) => name },
      { heading: 'Products', as: 'number', cell: ({ products }) => sayCount(products) },
      share('Upgrade', ['upgrades', 'products']),
      share('Add-on', ['addOns', 'products']),
      ...revenueColumns(all),
    ],
  });

const productFigure = (name: string, part: number, whole: number): Figure => [
  name,
  sayShare(part, whole),
  `${sayCount(part)} of ${sayCount(whole)}`,
];

/** How much of the shop has something to offer. */
export const coverage: Section = {
  id: 'coverage',
  title: 'Coverage',
  body: (facts, { draw }) => {
    const { all, categories } = coveredBy(facts);
    const ofAll = facts.products.length;
    const asked =
      all.products < ofAll
        ? ` Asked about ${sayCount(all.products)} of ${sayCount(ofAll)} products.`
        : '';
    return html`<p>
        What the cart page offers to a shopper with one product in the cart and nothing else,
        decided as the page decides it.${asked}
      </p>
      ${figures([
        productFigure('Products with an upgrade', all.upgrades, all.products),
        productFigure('Products with an add-on', all.addOns, all.products),
        ...revenueFigures(all),
      ])}
      ${KEY} ${draw(chartOf(categories.slice(0, MOST_SHOWN)))} ${tellCategories(all, categories)}`;
  },
};
