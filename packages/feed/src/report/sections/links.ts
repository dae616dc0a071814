import type { LinkKind, Product } from '@uptier/core';
import { INK, WIDTHS, type Chart, type Width } from '../page/chart.js';
import { clip } from '../page/clip.js';
import { html } from '../page/html.js';
import { sayCount } from '../page/say.js';
import { table } from '../page/table.js';
import type { ReportFacts, Section } from '../report-facts.js';

const MOST_SHOWN = 18;
const MOST_EACH = 3;
const KINDS: Readonly<Partial<Record<LinkKind, string>>> = {
  boughtTogether: 'bought together',
  complements: 'complement',
};

interface Tie {
  readonly from: Product;
  readonly to: Product;
  readonly weight: number;
  readonly kind: string;
}

/** All ties to what is offered beside a product, the strongest first; of the two ways of one tie, the stronger. */
function tiesOf({ products, catalog }: ReportFacts): Tie[] {
  const ties = new Map<string, Tie>();
  for (const from of products)
    for (const [name, kind] of Object.entries(KINDS) as [LinkKind, string][])
      for (const [id, weight] of from.links?.[name] ?? []) {
        const to = catalog.get(id);
        if (!to) continue;
        const key = JSON.stringify([from.id, id].toSorted());
        const other = ties.get(key);
        if (!other || other.weight < weight) ties.set(key, { from, to, weight, kind });
      }
  return [...ties.values()].toSorted(
    (a, b) =>
      b.weight - a.weight ||
      (a.from.id < b.from.id ? -1 : a.from.id > b.from.id ? 1 : a.to.id < b.to.id ? -1 : 1),
  );
}

/** The product of a tie which sells more stands left: what is in more carts leads to the other more often. */
function turned(tie: Tie, sold: (product: Product) => number): Tie {
  return sold(tie.to) > sold(tie.from) ? { ...tie, from: tie.to, to: tie.from } : tie;
}

/**
 * The strongest ties of what sells best, a few of each, those of one product together. The strongest of all would be of
 * things that were sold twice, both times together.
 */
function shownOf(ties: readonly Tie[], { orders }: ReportFacts): Tie[] {
  const sold = ({ id }: Product): number => orders?.sales.get(id)?.orders ?? 0;
  const byProduct = new Map<Product, Tie[]>();
  for (const tie of ties) {
    const one = turned(tie, sold);
    const own = byProduct.get(one.from) ?? [];
    byProduct.set(one.from, own);
    if (own.length < MOST_EACH) own.push(one);
  }
  return [...byProduct]
    .toSorted(([a], [b]) => sold(b) - sold(a))
    .flatMap(([, own]) => own)
    .slice(0, MOST_SHOWN);
}

const ROW = 26;

const nodeName = (side: number, { id }: Product): string => `${side} ${id}`;

/** Where the two columns of names stand, and how many letters they hold. */
const LAYOUT = {
  wide: { columns: [270, 450], letters: 33 },
  narrow: { columns: [124, 216], letters: 14 },
} as const;

/** The products of one side, from top to bottom. */
function nodesOf(side: 0 | 1, products: readonly Product[], [width, height]: [Width, number]) {
  const { columns, letters } = LAYOUT[width];
  return products.map((product, row) => ({
    name: nodeName(side, product),
    x: columns[side],
    y: 8 + ((row + 0.5) * (height - 16)) / products.length,
    label: {
      show: true,
      position: side === 0 ? 'left' : 'right',
      color: INK.text,
      fontSize: 13,
      formatter: () => clip(product.title, letters),
    },
  }));
}

function chartOf(ties: readonly Tie[]): Chart {
  const left = [...new Set(ties.map(({ from }) => from))];
  const right = [...new Set(ties.map(({ to }) => to))];
  const height = Math.max(left.length, right.length) * ROW + 16;
  return {
    title: `The ${ties.length} strongest links: from the products on the left to those on the right`,
    height,
    option: (width) => ({
      series: {
        type: 'graph',
        layout: 'none',
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        preserveAspect: false,
        silent: true,
        symbolSize: 7,
        itemStyle: { color: INK.good },
        data: [
          ...nodesOf(0, left, [width, height]),
          ...nodesOf(1, right, [width, height]),
          // Two points of no size keep the places above as they are, one to one.
          { name: 'start', x: 0, y: 0, symbolSize: 0 },
          { name: 'end', x: WIDTHS[width], y: height, symbolSize: 0 },
        ],
        links: ties.map(({ from, to, weight }) => ({
          source: nodeName(0, from),
          target: nodeName(1, to),
          lineStyle: { color: INK.good, opacity: 0.3 + 0.6 * weight, width: 1 + 4 * weight ** 2 },
        })),
      },
    }),
  };
}

/** What belongs together. */
export const links: Section = {
  id: 'links',
  title: 'Strongest links',
  body: (facts, { draw }) => {
    const all = tiesOf(facts);
    if (all.length === 0)
      return html`<p class="blank">
        No product is linked to another as something beside it. Orders (a build with
        <code>--orders</code>), the merchant’s own links in the export, or links.csv in the review
        folder make such links.
      </p>`;
    const shown = shownOf(all, facts);
    return html`<p>
        ${sayCount(all.length)} pairs of products are linked as things to have beside one another.
        ${facts.orders ? 'The strongest of what sells best' : 'The strongest'}, a thicker line for a
        stronger link:
      </p>
      ${draw(chartOf(shown))}
      ${table({
        caption: facts.orders ? 'The strongest links of what sells best' : 'The strongest links',
        rows: shown,
        of: all.length,
        columns: [
          { heading: 'With', as: 'name', cell: ({ from }) => from.title },
          { heading: 'goes', as: 'name', cell: ({ to }) => to.title },
          { heading: 'Strength', as: 'number', cell: ({ weight }) => weight.toFixed(2) },
          { heading: 'Kind', cell: ({ kind }) => kind },
        ],
      })}`;
  },
};
