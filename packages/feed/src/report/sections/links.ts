import type { LinkKind, Product } from '@uptier/core';
import { INK, type Chart, type Width } from '../page/chart.js';
import { clip } from '../page/clip.js';
import { html } from '../page/html.js';
import { sayCount, sayDecimal } from '../page/say.js';
import { table } from '../page/table.js';
import type { ReportFacts, Section } from '../report-facts.js';

const MOST_SHOWN = 14;
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

/** All ties to what is offered beside a product; of the two ways of one tie, the stronger. */
function tiesOf({ products, catalog, orders }: ReportFacts): Tie[] {
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
  const sold = ({ from, to }: Tie): number =>
    (orders?.sales.get(from.id)?.orders ?? 0) + (orders?.sales.get(to.id)?.orders ?? 0);
  return [...ties.values()].toSorted(
    (a, b) =>
      b.weight - a.weight ||
      sold(b) - sold(a) ||
      (a.from.id < b.from.id ? -1 : a.from.id > b.from.id ? 1 : a.to.id < b.to.id ? -1 : 1),
  );
}

const ROW = 26;

const nodeName = (side: number, { id }: Product): string => `${side} ${id}`;

/** Where the two columns of names stand, how many letters they hold, and how wide all of it is. */
const LAYOUT = {
  wide: { columns: [270, 450], letters: 34, width: 720 },
  narrow: { columns: [124, 216], letters: 15, width: 340 },
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
          { name: 'end', x: LAYOUT[width].width, y: height, symbolSize: 0 },
        ],
        links: ties.map(({ from, to, weight }) => ({
          source: nodeName(0, from),
          target: nodeName(1, to),
          lineStyle: { color: INK.good, opacity: 0.75, width: 1 + 3 * weight },
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
    const shown = all.slice(0, MOST_SHOWN);
    return html`<p>
        ${sayCount(all.length)} pairs of products are linked as things to have beside one another.
        The strongest, a thicker line for a stronger
        link${facts.orders ? '; of links as strong, those of what sells more' : ''}:
      </p>
      ${draw(chartOf(shown))}
      ${table({
        caption: 'The strongest links',
        rows: shown,
        of: all.length,
        columns: [
          { heading: 'With', as: 'name', cell: ({ from }) => from.title },
          { heading: 'goes', as: 'name', cell: ({ to }) => to.title },
          { heading: 'Strength', as: 'number', cell: ({ weight }) => sayDecimal(weight) },
          { heading: 'Kind', cell: ({ kind }) => kind },
        ],
      })}`;
  },
};
