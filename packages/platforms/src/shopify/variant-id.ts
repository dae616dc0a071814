const GLOBAL = 'gid://shopify/ProductVariant/';

/** A variant's number, also where its cart id has the form of Shopify's Admin and Storefront APIs. */
export const variantId = (cartId: string): string => cartId.replace(GLOBAL, '');

/** A variant as those APIs call it. */
export const globalId = (cartId: string): string => GLOBAL + variantId(cartId);
