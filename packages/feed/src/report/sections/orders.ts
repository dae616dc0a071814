import type { Money } from '@uptier/core';
import type { OrderFacts } from '../orders/order-facts.js';
import { reaching, shippingLine, valueAt } from '../orders/shipping-line.js';
import { AXIS, INK, markSeries, stepAxes, type Chart, type Mark } from '../page/chart.js';
import { figures, type Figure } from '../page/figures.js';
import { html, type Html } from '../page/html.js';
import { sayCount, sayDecimal, sayShare, type Say } from '../page/say.js';
import { withoutOrders } from '../page/without-orders.js';
import type { Section } from '../report-facts.js';

const BARS = 20;

/** A width that is round, so that about so many bars reach to where nearly all orders are. */
function barWidth(facts: OrderFacts): number {
  const wanted = valueAt(0.95, facts) / BARS;
  const power = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)));
  return [1, 2, 5, 10].map((digit) => digit * power).find((width) => width >= wanted) ?? power;
}

function marksOf(facts: OrderFacts, line: number | undefined, say: Say): Mark[] {
  const [bar, median] = [barWidth(facts), valueAt(0.5, facts)];
  const marks = [
    { name: `median ${say.round(median)}`, xAxis: median / bar, label: { distance: 18 } },
  ];
  if (line !== undefined)
    marks.push({ name: `line ${say.round(line)}`, xAxis: line / bar, label: { distance: 2 } });
  return marks;
}

function chartOf(facts: OrderFacts, marks: readonly Mark[], say: Say): Chart {
  const bar = barWidth(facts);
  const counts = Array.from({ length: BARS + 1 }, () => 0);
  for (const [value, orders] of facts.values)
    counts[Math.min(BARS, Math.floor(value / bar))]! += orders;
  const labels = counts.map((_, i) => say.round(i * bar) + (i === BARS ? ' +' : ''));
  return {
    title: `How many of ${facts.orders} orders are worth how much, in steps of ${say.round(bar)}; ${marks.map(({ name }) => name).join(', ')}`,
    caption: `Orders by their value, in steps of ${say.round(bar)}`,
    height: 250,
    option: (width) => ({
      grid: { left: 56, right: 40, top: 40, bottom: 44 },
      xAxis: stepAxes('order value', labels, width),
      yAxis: {
        ...AXIS,
        type: 'value',
        minInterval: 1,
        splitNumber: 4,
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barCategoryGap: '12%',
          itemStyle: { color: INK.good },
          data: counts,
        },
        markSeries(marks),
      ],
    }),
  };
}

function shippingWords(facts: OrderFacts, set: number | undefined, say: Say): Html {
  const found = shippingLine(facts);
  const own =
    set === undefined
      ? 'The feed has no such line (policy.freeShippingFrom).'
      : `The feed’s line is ${say.money(set)}, which ${sayShare(reaching(set, facts), facts.orders)} of the orders reach.`;
  return html`<h3>The free-shipping line</h3>
    <p>
      ${
        found
          ? `The orders suggest ${say.round(found.line)}: ${sayShare(found.reach, facts.orders)} of them reach it now. It is the round amount above the median order which comes nearest to being reached by a third of the orders: high enough to move the middle, near enough to be worth the stretch. What shipping costs the shop is not known here.`
          : 'The orders suggest none: no round amount above the median is reached by any of them.'
      }
      ${own}
    </p>`;
}

/** Nobody reads the cents of a year's revenue. */
const wholeUnits = (amount: Money, exponent: number): Money =>
  Math.round(amount / 10 ** exponent) * 10 ** exponent;

function repeatFigure({ customers }: OrderFacts): Figure {
  if (!customers) return ['Repeat rate', '–', 'no order names a customer'];
  const { known, again } = customers;
  return ['Repeat rate', sayShare(again, known), `of ${sayCount(known)} customers ordered again`];
}

/** A rate is worth as much as what it is of. */
function repeatWords({ customers, orders: all }: OrderFacts): string {
  if (!customers)
    return 'How many customers buy again is not known: no order names one (an e-mail address or a customer’s number).';
  const { orders: known } = customers;
  return known < all
    ? `The repeat rate is of the ${sayShare(known, all)} of the orders that name a customer.`
    : 'Every order names its customer.';
}

/** What a usual order is like. */
export const orders: Section = {
  id: 'orders',
  title: 'Orders',
  body: ({ orders: facts, catalog }, { draw, say }) => {
    if (!facts)
      return withoutOrders(
        'what an order is worth, how many items it has, how often something is bought beside, and which free-shipping line the orders suggest: the round amount above the median order that about a third reach',
      );
    const line = shippingLine(facts)?.line;
    return html`${figures([
        ['Orders', sayCount(facts.orders)],
        ['Revenue', say.round(wholeUnits(facts.revenue, catalog.head.exponent))],
        ['Median order', say.money(valueAt(0.5, facts))],
        ['Mean order', say.money(Math.round(facts.revenue / Math.max(1, facts.orders)))],
        ['Items an order', sayDecimal(facts.items / Math.max(1, facts.orders))],
        [
          'Attach rate',
          sayShare(facts.attached, facts.orders),
          'orders with products of two families or more',
        ],
        repeatFigure(facts),
      ])}
      <p class="note">
        Counted are lines that name a product of the feed, without cancelled orders, returns and
        what cost nothing. Where the order file has no prices, the feed’s own stand for them.
        ${repeatWords(facts)}
      </p>
      ${draw(chartOf(facts, marksOf(facts, line, say), say))}
      ${shippingWords(facts, catalog.head.policy.freeShippingFrom, say)}`;
  },
};
