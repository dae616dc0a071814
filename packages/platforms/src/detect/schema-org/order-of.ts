import { addressOf } from '../address.js';
import { placed, type Facts, type View } from '../facts.js';
import { linesOf, sumOf, type RawLine } from '../lines.js';
import { toMinorUnits } from '../money/to-minor-units.js';
import { listOf, own, textIn } from '../own.js';
import { referTo } from '../refer-to.js';
import { isA, type Node } from './nodes-of.js';
import { nameOf } from './product-of.js';

/** What was ordered: offers that were accepted, or order items. */
function rawLines(order: Node, { document, exponentOf }: View, currency: string | undefined) {
  const lineOf = (product: unknown, rest: Pick<RawLine, 'price' | 'quantity'>): RawLine => ({
    reference: referTo(addressOf(own(product, 'url'), document.baseURI), nameOf(product)),
    ...rest,
  });
  const units = (owner: unknown) => toMinorUnits(own(owner, 'price'), exponentOf(currency));
  return [
    ...listOf(own(order, 'acceptedOffer')).map((offer) => {
      const eligible = own(offer, 'eligibleQuantity');
      return lineOf(own(offer, 'itemOffered'), {
        price: units(offer),
        quantity: own(eligible, 'value') ?? eligible,
      });
    }),
    ...listOf(own(order, 'orderedItem')).map((item) => {
      const product = own(item, 'orderedItem') ?? item;
      const offer = own(item, 'acceptedOffer') ?? listOf(own(product, 'offers'))[0];
      return lineOf(product, { price: units(offer), quantity: own(item, 'orderQuantity') });
    }),
  ];
}

/** The order that the page confirms. */
export function orderOf(nodes: readonly Node[], view: View): Facts {
  const order = nodes.find((node) => isA(node, /^Order$/));
  const id = textIn(order, 'orderNumber', 'confirmationNumber', 'identifier');
  if (id === undefined) return {};
  const due = own(order, 'totalPaymentDue');
  const currency =
    textIn(order, 'priceCurrency') ??
    textIn(due, 'priceCurrency', 'currency') ??
    listOf(own(order, 'acceptedOffer')).map((offer) => textIn(offer, 'priceCurrency'))[0];
  const exponent = view.exponentOf(currency);
  const lines = linesOf(rawLines(order, view, currency));
  if (!lines || exponent === undefined) return placed('post-purchase');
  const stated = own(order, 'price') ?? own(due, 'price') ?? own(due, 'value');
  const total = toMinorUnits(stated, exponent) ?? sumOf(lines);
  return {
    ...placed('post-purchase'),
    order: { id, lines, total, ...(currency && { currency }) },
  };
}
