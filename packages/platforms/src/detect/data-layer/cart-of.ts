import type { Cart, CartLine } from '@uptier/core';
import { sumOf } from '../lines.js';
import type { ExponentOf } from '../money/exponent-of.js';
import { currencyOf, readItems, valueOf } from './read-items.js';
import type { Ga4Event } from './read-events.js';

/** Events that tell the whole cart. */
const WHOLE = /^(view_cart|begin_checkout|add_shipping_info|add_payment_info)$/;

const CHANGE: Readonly<Record<string, 1 | -1>> = { add_to_cart: 1, remove_from_cart: -1 };

function wholeCart(event: Ga4Event, exponentOf: ExponentOf): Cart | undefined {
  const lines = readItems(event, exponentOf);
  const currency = currencyOf(event);
  return (
    lines && {
      lines,
      subtotal: valueOf(event, exponentOf) ?? sumOf(lines),
      ...(currency && { currency }),
    }
  );
}

/** The lines with more, or less, of those that changed. */
function changed(lines: readonly CartLine[], by: readonly CartLine[], sign: 1 | -1): CartLine[] {
  const left = new Map(lines.map((line) => [line.key, line]));
  for (const line of by) {
    const quantity = (left.get(line.key)?.quantity ?? 0) + sign * line.quantity;
    if (quantity > 0) left.set(line.key, { ...line, quantity });
    else left.delete(line.key);
  }
  return [...left.values()];
}

function changedCart(cart: Cart, event: Ga4Event, exponentOf: ExponentOf): Cart | undefined {
  const by = readItems(event, exponentOf);
  if (!by || currencyOf(event) !== cart.currency) return undefined;
  const lines = changed(cart.lines, by, CHANGE[event.name] ?? 1);
  return { ...cart, lines, subtotal: sumOf(lines) };
}

/**
 * The cart, where some event told the whole of it: with what was added and removed since. After an order, and after
 * a change that cannot be read, it is unknown: half a cart is worse than none.
 */
export function cartOf(events: readonly Ga4Event[], exponentOf: ExponentOf): Cart | undefined {
  let cart: Cart | undefined;
  for (const event of events) {
    if (WHOLE.test(event.name)) cart = wholeCart(event, exponentOf);
    else if (event.name === 'purchase') cart = undefined;
    else if (cart && Object.hasOwn(CHANGE, event.name)) cart = changedCart(cart, event, exponentOf);
  }
  return cart;
}
