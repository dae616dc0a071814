import type { Catalog, Context, Offer, Quote } from '@uptier/core';

/** What is known where an offer is judged. */
interface Known {
  readonly context: Partial<Context>;
  readonly catalog: Catalog | undefined;
}

/** Whether it is in the cart, in the order, owned, or the page's own product. */
export function isHeld({ product }: Offer, { context, catalog }: Known): boolean {
  const { cart, order, customer, product: page } = context;
  const stated = [...(cart?.lines ?? []), ...(order?.lines ?? []), ...(page ? [page] : [])];
  const held = [
    ...stated.map(({ id, variant }) => catalog?.find(id, variant)),
    ...[...(customer?.owned ?? []), ...(customer?.plan ? [customer.plan] : [])].map((id) =>
      catalog?.find(id),
    ),
  ];
  return held.some((one) => one?.id === product.id);
}

/** Whether it is sold out, without a price, or in money that the page does not take, by what the shop says today. */
export function isNotToBeHad(
  { product, variant, price }: Offer,
  context: Partial<Context>,
  quotes: readonly Quote[] = [],
): boolean {
  const quote = quotes.filter(({ id }) => id === product.id).at(-1);
  // The very thing that the cart takes is known better than its product.
  const { cartId } = variant ?? product;
  const today = quote?.variants?.find((one) => one.cartId === cartId) ?? quote;
  const isThere = today?.available ?? quote?.available ?? product.available;
  const money = [context, context.cart, context.order, quote];
  return (
    isThere === false ||
    price.price <= 0 ||
    money.some((one) => (one?.currency ?? price.currency) !== price.currency)
  );
}
