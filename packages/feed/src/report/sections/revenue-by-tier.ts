import { AXIS, INK, type Chart } from '../page/chart.js';
import { html } from '../page/html.js';
import { sayCount, sayShare, type Say } from '../page/say.js';
import { legend } from '../page/legend.js';
import { NAME_ROOM, nameAxis } from '../page/name-axis.js';
import { table } from '../page/table.js';
import { withoutOrders } from '../page/without-orders.js';
import type { ReportFacts, Section } from '../report-facts.js';

const MOST_SHOWN = 12;
const TIERS = INK.tiers.length;

/** What a family earned, in all and tier by tier; the last holds all higher ones. */
interface Earned {
  readonly family: string;
  revenue: number;
  readonly tiers: number[];
}

function earnedBy({ products, orders }: ReportFacts): Earned[] {
  const families = new Map<string, Earned>();
  for (const { id, family, tier = 1 } of products) {
    const revenue = orders?.sales.get(id)?.revenue;
    if (family === undefined || !revenue) continue;
    const own = families.get(family) ?? { family, revenue: 0, tiers: INK.tiers.map(() => 0) };
    families.set(family, own);
    own.revenue += revenue;
    own.tiers[Math.min(tier, TIERS) - 1]! += revenue;
  }
  return [...families.values()].toSorted(
    (a, b) => b.revenue - a.revenue || (a.family < b.family ? -1 : 1),
  );
}

const nameOf = (tier: number): string =>
  `tier ${tier + 1}${tier + 1 === TIERS ? ' and above' : ''}`;

const chartOf = (rows: readonly Earned[], say: Say, exponent: number): Chart => ({
  title: `Revenue of ${rows.length} families by tier`,
  height: 44 + rows.length * 28,
  option: (width) => ({
    grid: { left: NAME_ROOM[width], right: 28, top: 8, bottom: 28 },
    xAxis: {
      ...AXIS,
      type: 'value',
      splitNumber: width === 'wide' ? 5 : 2,
      minInterval: 10 ** exponent,
      axisLabel: { ...AXIS.axisLabel, formatter: (value: number) => say.round(value) },
    },
    yAxis: nameAxis(
      rows.map(({ family }) => family),
      width,
    ),
    series: INK.tiers.map((color, tier) => ({
      type: 'bar',
      stack: 'all',
      silent: true,
      barWidth: 16,
      itemStyle: { color },
      data: rows.map(({ tiers }) => tiers[tier]),
    })),
  }),
});

const KEY = legend(INK.tiers.map((_, tier) => [`tier-${tier + 1}`, nameOf(tier)] as const));

/** Which tiers bring the money in. */
export const revenueByTier: Section = {
  id: 'revenue',
  title: 'Revenue by family and tier',
  body: (facts, { draw, say }) => {
    if (!facts.orders) return withoutOrders('the revenue of each family, tier by tier');
    const rows = earnedBy(facts);
    if (rows.length === 0) return html`<p class="blank">Nothing that was sold is in a family.</p>`;
    const inFamilies = rows.reduce((sum, { revenue }) => sum + revenue, 0);
    const shown = rows.slice(0, MOST_SHOWN);
    return html`<p>
        ${sayShare(inFamilies, facts.orders.revenue)} of the revenue is of products in families,
        ${sayCount(rows.length)} of which sold. Where a low tier brings most, an upgrade has most to
        win.
      </p>
      ${KEY}${draw(chartOf(shown, say, facts.catalog.head.exponent))}
      ${table({
        caption: 'Revenue by family, with each tier’s share',
        rows: shown,
        of: rows.length,
        columns: [
          { heading: 'Family', as: 'name', cell: ({ family }) => family },
          { heading: 'Revenue', as: 'number', cell: ({ revenue }) => say.money(revenue) },
          ...INK.tiers.map((_, tier) => ({
            heading: `Tier ${tier + 1}${tier + 1 === TIERS ? '+' : ''}`,
            as: 'number' as const,
            cell: ({ tiers, revenue }: Earned) =>
              tiers[tier] ? sayShare(tiers[tier], revenue) : '–',
          })),
        ],
      })}`;
  },
};
