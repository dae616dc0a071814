import type { Order, Placement } from '@uptier/core';
import { placed, type Facts, type View } from '../facts.js';
import { sumOf } from '../lines.js';
import { currencyIn } from '../money/currency-in.js';
import { listOf, textIn } from '../own.js';
import { referTo } from '../refer-to.js';
import { cartOf } from './cart-of.js';
import { readEvents, type Ga4Event } from './read-events.js';
import { currencyOf, itemId, readItems, valueOf } from './read-items.js';

/** What a page is, by the first of these events on it: a drawer with the cart may open later. */
const PAGE: Readonly<Record<string, Placement>> = {
  view_item: 'product',
  view_cart: 'cart',
  begin_checkout: 'checkout',
};

const textOf = ({ get }: Ga4Event, parameter: string): string | undefined =>
  textIn({ [parameter]: get(parameter) }, parameter);

function orderOf(event: Ga4Event, { exponentOf }: View): Order | undefined {
  const id = textOf(event, 'transaction_id');
  const lines = readItems(event, exponentOf);
  const currency = currencyOf(event);
  return id && lines
    ? {
        id,
        lines,
        total: valueOf(event, exponentOf) ?? sumOf(lines),
        ...(currency && { currency }),
      }
    : undefined;
}

/**
 * Reads the GA4 events of a data layer, whoever pushed them and whenever. What they say of a page holds on that page;
 * the cart lives on.
 */
export function fromDataLayer(view: View): Facts {
  const { dataLayer, turn, exponentOf, address } = view;
  const all = readEvents(dataLayer);
  const here = all.filter(({ at }) => at >= (turn?.entries ?? 0));
  const last = (...names: readonly string[]) =>
    here.filter(({ name }) => names.includes(name)).at(-1);
  const purchase = last('purchase');
  const page = here.find(({ name }) => Object.hasOwn(PAGE, name));
  const placement = purchase ? 'post-purchase' : page && PAGE[page.name];
  const item = last('view_item');
  const product = item && referTo(address, itemId(listOf(item.get('items'))[0]));
  const searched = last('search', 'view_search_results');
  const search = searched && textOf(searched, 'search_term');
  const cart = cartOf(all, exponentOf);
  const order = purchase && orderOf(purchase, view);
  const currency = item && currencyIn({ code: currencyOf(item) }, 'code');
  return {
    ...(placement && placed(placement)),
    ...(search && { page: { ...(placement && { placement }), search } }),
    ...(product && { product }),
    ...(cart && { cart }),
    ...(order && { order }),
    ...(currency && { currency }),
  };
}
