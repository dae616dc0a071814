import type { Money } from '@uptier/core';
import type { OrderFacts } from './order-facts.js';

/** A free-shipping line, and how many of the past orders reach it. */
export interface ShippingLine {
  readonly line: Money;
  readonly reach: number;
}

/** What about a third of the orders reach already is near enough for the others to stretch to. */
const REACHED = 1 / 3;

/** The value that so great a share of the orders stays at or below. */
export function valueAt(share: number, { values, orders }: OrderFacts): Money {
  let sum = 0;
  for (const [value, count] of values) if ((sum += count) >= share * orders) return value;
  return values.at(-1)?.[0] ?? 0;
}

/** How many orders are worth so much or more. */
export function reaching(line: Money, { values }: OrderFacts): number {
  let sum = 0;
  for (const [value, count] of values) if (value >= line) sum += count;
  return sum;
}

/** A step that makes amounts of this size round: 1, 2 or 5 and noughts, about a tenth of it. */
function roundStep(amount: Money): Money {
  const power = 10 ** Math.floor(Math.log10(Math.max(amount / 10, 1)));
  return [5, 2, 1].map((digit) => digit * power).find((step) => step <= amount / 10) ?? power;
}

/**
 * The round amount above the median order which comes nearest to being reached by a third of the orders, the smaller of
 * two as near. Nothing where no order has a value, or none is above the median.
 */
export function shippingLine(facts: OrderFacts): ShippingLine | undefined {
  const median = valueAt(0.5, facts);
  if (median <= 0) return undefined;
  const step = roundStep(median);
  let best: ShippingLine | undefined;
  const farness = ({ reach }: ShippingLine): number => Math.abs(reach / facts.orders - REACHED);
  for (let line = (Math.floor(median / step) + 1) * step; ; line += step) {
    const reach = reaching(line, facts);
    if (reach === 0) return best;
    const next = { line, reach };
    if (best && farness(next) >= farness(best)) return best;
    best = next;
  }
}
