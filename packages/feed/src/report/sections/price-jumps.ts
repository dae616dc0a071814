import { AXIS, INK, markSeries, stepAxes, type Chart } from '../page/chart.js';
import { figures } from '../page/figures.js';
import { html, type Html } from '../page/html.js';
import { sayCount, sayShare, type Say } from '../page/say.js';
import { legend } from '../page/legend.js';
import { table } from '../page/table.js';
import type { ReportFacts, Section } from '../report-facts.js';
import { priceJumps, type PriceJump } from '../rules/price-jump.js';

/** A bar is so wide, and the last one holds all from `BARS` on. */
const WIDTH = 0.05;
const BARS = 20;
const MOST_SHOWN = 15;

const barOf = ({ increase }: PriceJump): number =>
  // A fifth is a fifth, though its digits say a hair more or less.
  Math.min(BARS, Math.floor(increase / WIDTH + 1e-9));

const LABELS = Array.from({ length: BARS + 1 }, (_, bar) =>
  bar === BARS ? '100 % +' : `${bar * 5} %`,
);

function chartOf(jumps: readonly PriceJump[], limit: number): Chart {
  const bars = [true, false].map((passes) => {
    const counts = Array.from({ length: BARS + 1 }, () => 0);
    for (const jump of jumps) if (jump.passes === passes) counts[barOf(jump)]!++;
    return counts;
  });
  const percent = Math.round(limit * 100);
  return {
    title: `How much dearer ${jumps.length} upgrades are, in steps of 5 %, with the rule’s line at ${percent} %`,
    caption: 'Upgrades by how much dearer they are, in steps of 5 %',
    height: 250,
    option: (width) => ({
      grid: { left: 44, right: 36, top: 28, bottom: 44 },
      xAxis: stepAxes('dearer than what is held', LABELS, width),
      yAxis: { ...AXIS, type: 'value', minInterval: 1 },
      series: [
        ...bars.map((data, i) => ({
          type: 'bar',
          stack: 'all',
          silent: true,
          barCategoryGap: '12%',
          itemStyle: { color: i === 0 ? INK.good : INK.bad },
          data,
        })),
        markSeries([{ name: `rule: ${percent} %`, xAxis: limit / WIDTH }]),
      ],
    }),
  };
}

const KEY = legend([
  ['good', 'passes'],
  ['bad', 'refused'],
]);

/** What the rule refuses of what sells best; without orders, what it refuses by least. */
function tellRefused(
  all: readonly PriceJump[],
  { orders }: ReportFacts,
  say: Say,
): Html | undefined {
  const sold = ({ from }: PriceJump): number => orders?.sales.get(from.id)?.revenue ?? 0;
  const refused = all
    .filter(({ passes }) => !passes)
    .toSorted(
      (a, b) => sold(b) - sold(a) || a.increase - b.increase || (a.from.id < b.from.id ? -1 : 1),
    );
  if (refused.length === 0) return undefined;
  return table({
    caption: orders
      ? 'Refused upgrades of what sells best'
      : 'Refused upgrades, the smallest steps first',
    of: refused.length,
    rows: refused.slice(0, MOST_SHOWN),
    columns: [
      { heading: 'From', as: 'name', cell: ({ from }) => from.title },
      { heading: 'Price', as: 'number', cell: ({ from }) => say.money(from.price ?? 0) },
      { heading: 'To', as: 'name', cell: ({ to }) => to.title },
      { heading: 'Price', as: 'number', cell: ({ to }) => say.money(to.price ?? 0) },
      { heading: 'Dearer by', as: 'number', cell: ({ increase }) => sayShare(increase, 1) },
    ],
  });
}

/** How much dearer upgrades are, and which of them nobody will ever see. */
export const jumps: Section = {
  id: 'price-jumps',
  title: 'Price jumps',
  body: (facts, { draw, say }) => {
    const all = [...priceJumps(facts.products, facts.catalog, facts.now)];
    const { maxIncrease, freeStep, maxTimes } = facts.catalog.head.policy;
    if (all.length === 0)
      return html`<p class="blank">
        No product has a higher tier that costs more. Families and their tiers come from the build;
        families.csv in the review folder is where to set them.
      </p>`;
    const passing = all.filter(({ passes }) => passes).length;
    const refused = all.length - passing;
    return html`<p>
        Every step from a product to a higher tier, against the rule of this feed: at most
        ${sayShare(maxIncrease.good, 1)} more (services ${sayShare(maxIncrease.service, 1)}), or
        ${say.money(freeStep)}, and never more than ${maxTimes.good} times the price. With more in
        the cart, the rule allows more: it counts the total.
      </p>
      ${figures([
        ['Upgrades in all', sayCount(all.length)],
        ['The rule lets pass', sayShare(passing, all.length), sayCount(passing)],
        ['Refused with nothing else in the cart', sayShare(refused, all.length), sayCount(refused)],
      ])}
      ${KEY} ${draw(chartOf(all, maxIncrease.good))} ${tellRefused(all, facts, say)}`;
  },
};
