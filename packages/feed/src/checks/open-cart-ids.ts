import type { Product } from '@uptier/core';
import type { Check } from './check.js';

const isOpen = ({ cartId, variants = [] }: Product): boolean =>
  cartId === undefined && !variants.some((one) => one.cartId !== undefined);

/** On Shopify a product's page has this in its address. */
const isShopify = ({ url = '' }: Product): boolean => url.includes('/products/');

/** Without a cart id the page must ask the shop for it, where the shop's cart does not take the id itself. */
export const openCartIds: Check = function* ({ feed: { products } }) {
  const open = products.filter(isOpen);
  if (!open.length) return;
  yield {
    severity: 'note',
    code: 'cart-id-open',
    place: {},
    message: `${open.length} of ${products.length} products have no cartId: it must be resolved on the page, for at most four products a page view.`,
    advice: `That is well where the cart takes the id itself.${open.some(isShopify) ? ' On Shopify, build from products.json, which has the ids of variants.' : ''}`,
  };
};
