import type { Guard } from '../proposal.js';

/** Page, cart, order or the shop's answer of today speak of other money than the feed: amounts would not compare. */
export const currency: Guard = ({ product }, { catalog, context, quotes }) => {
  const own = catalog.head.currency;
  const isOther = (stated: { readonly currency?: string } | undefined): boolean =>
    stated?.currency !== undefined && stated.currency !== own;
  return (
    isOther(context) ||
    isOther(context.cart) ||
    isOther(context.order) ||
    isOther(quotes.get(product.id))
  );
};
