import type { Offer, Placed, Report } from '@uptier/core';
import { decimal } from './decimal.js';
import { toldEvent, type ToldEvent } from './told-event.js';

/** An event of Google Analytics 4, as its ecommerce reference describes it. */
export interface Ga4Event extends ToldEvent {
  readonly event: string;
  readonly ecommerce: Readonly<Record<string, unknown>>;
}

const interrupts = ({ slot: { widget } }: Placed): boolean =>
  widget === 'banner' || widget === 'modal';

/** At most five levels of category, each in a field of its own. */
const categoriesOf = ({ product: { category = [] } }: Offer): Record<string, string> =>
  Object.fromEntries(
    category.slice(0, 5).map((name, i) => [i ? `item_category${i + 1}` : 'item_category', name]),
  );

function itemOf({ slot, offer, position }: Placed): Readonly<Record<string, unknown>> {
  const { product, price, quantity, incentive, variant } = offer;
  return {
    item_id: product.id,
    item_name: product.title,
    ...(product.brand !== undefined && { item_brand: product.brand }),
    ...categoriesOf(offer),
    ...(variant?.title !== undefined && { item_variant: variant.title }),
    ...(incentive?.code !== undefined && { coupon: incentive.code }),
    price: decimal(price.pay, price),
    ...(price.price > price.pay && { discount: decimal(price.price - price.pay, price) }),
    quantity,
    index: Math.max(0, position),
    item_list_id: slot.id,
    item_list_name: `uptier ${slot.placement}`,
  };
}

const promotionOf = ({ slot, offer }: Placed): Readonly<Record<string, unknown>> => ({
  promotion_id: offer.campaign ?? offer.source,
  // Not the headline: that may name what the shop knows of its customer.
  promotion_name: `uptier ${offer.role}`,
  creative_name: slot.widget,
  creative_slot: slot.placement,
});

const listOf = ({ slot }: Placed): Readonly<Record<string, unknown>> => ({
  item_list_id: slot.id,
  item_list_name: `uptier ${slot.placement}`,
});

const valueOf = ({ offer: { price, quantity } }: Placed): Readonly<Record<string, unknown>> => ({
  currency: price.currency,
  value: decimal(price.pay * quantity, price),
});

/** What each happening is called: of a banner or a modal it is a promotion, of a carousel an item of a list. */
function factsOf(
  type: Report['type'],
  placed: Placed,
): readonly [event: string, facts: object] | undefined {
  const shown = interrupts(placed) ? promotionOf(placed) : listOf(placed);
  const kind = interrupts(placed) ? 'promotion' : undefined;
  const sold = { ...shown, ...valueOf(placed) };
  const known: Partial<Record<Report['type'], readonly [string, object]>> = {
    seen: [`view_${kind ?? 'item_list'}`, shown],
    visited: [`select_${kind ?? 'item'}`, shown],
    accepted: ['add_to_cart', sold],
    undone: ['remove_from_cart', sold],
  };
  return known[type];
}

/** What GA4 should hear of a report, or `undefined`. `view` names the page view, so that ids do not meet again. */
export function ga4Event(report: Report, view: string): Ga4Event | undefined {
  if (!('offer' in report)) return undefined;
  const found = factsOf(report.type, report);
  if (!found) return undefined;
  const [event, facts] = found;
  return { event, ecommerce: { ...facts, items: [itemOf(report)] }, ...toldEvent(report, view) };
}
