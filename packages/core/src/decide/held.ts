import type { Catalog } from '../catalog/catalog.js';
import type { Context } from '../context/context.js';
import { shortId } from '../feed/cart-id.js';
import type { Money, Placement, Product, Variant } from '../feed/feed.js';
import { fewestOf } from '../offer/quantity.js';
import type { View } from './situation.js';

export type HeldBy = 'cart' | 'order' | 'page' | 'plan' | 'owned';

/** What only the customer's own statement tells: no report and no store may know of it. */
export const isOfCustomer = (by: HeldBy): boolean => by === 'plan' || by === 'owned';

/** One thing that is held: in the cart, in the order, owned, or the product of the page. */
export interface Held {
  readonly id: string;
  readonly by: HeldBy;
  /** Missing where the feed does not know it. */
  readonly product?: Product | undefined;
  /** Which of the product's variants, where that is known. */
  readonly variant?: Variant | undefined;
  /** The line of the cart or the order. */
  readonly line?: string | undefined;
  readonly quantity: number;
  /** For one: as the cart charges it, else as the feed states it. Missing where neither says. */
  readonly price?: Money | undefined;
}

interface Line {
  readonly key?: string | undefined;
  readonly id: string;
  readonly variant?: string | undefined;
  /** What is only looked at has none yet: then it is what one would have to buy. */
  readonly quantity?: number | undefined;
  readonly price?: Money | undefined;
}

/** Its own, since a page may have given every object a price. */
const UNKNOWN = { key: undefined, variant: undefined, quantity: undefined, price: undefined };

function hold(by: HeldBy, { key, id, variant, quantity, price }: Line, catalog: Catalog): Held {
  const product = catalog.find(id, variant);
  const names = [variant, shortId(id)];
  const chosen = product?.variants?.find(({ cartId, sku }) =>
    names.some((name) => name && (name === cartId || name === sku)),
  );
  return {
    id: product?.id ?? id,
    by,
    quantity: quantity ?? (product ? fewestOf(product) : 1),
    product,
    variant: chosen,
    line: key,
    price: price ?? chosen?.price ?? product?.price,
  };
}

/** Everything that is held. The product of the page is left out where it is in the cart already. */
export function whatIsHeld({ cart, order, product, customer }: Context, catalog: Catalog): Held[] {
  const held = [
    ...(cart?.lines ?? []).map((line) => hold('cart', line, catalog)),
    ...(order?.lines ?? []).map((line) => hold('order', line, catalog)),
    ...(customer?.plan
      ? [hold('plan', { ...UNKNOWN, id: customer.plan, quantity: 1 }, catalog)]
      : []),
    ...(customer?.owned ?? []).map((id) => hold('owned', { ...UNKNOWN, id, quantity: 1 }, catalog)),
  ];
  const page = product && hold('page', { ...UNKNOWN, ...product }, catalog);
  return page && !held.some(({ id, by }) => by === 'cart' && id === page.id)
    ? [page, ...held]
    : held;
}

/** What the offers of a placement are for. Elsewhere held things still count against a candidate. */
const SUBJECT: ReadonlyMap<Placement, readonly HeldBy[]> = new Map<Placement, readonly HeldBy[]>([
  ['product', ['page']],
  ['cart', ['cart']],
  ['checkout', ['cart']],
  ['post-purchase', ['order']],
  ['account', ['plan', 'owned']],
  ['support', ['plan', 'owned']],
]);

/** The held things that the offers of a placement are for. */
export function subjectsOf(
  placement: Placement,
  { held, context: { product }, catalog }: View,
): readonly Held[] {
  const subjects = held.filter(({ by }) => SUBJECT.get(placement)?.includes(by));
  if (placement !== 'product' || !product || subjects.length) return subjects;
  // The product of the page is in the cart already: then the cart's line is what the page is about.
  const page = catalog.find(product.id, product.variant);
  return held.filter(({ id, by }) => by === 'cart' && id === page?.id);
}
