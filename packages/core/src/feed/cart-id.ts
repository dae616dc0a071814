import type { Reader } from './reader.js';
import { id } from './values.js';

/** Shopify names a variant in two forms, of which its cart knows the shorter. No other shop has the longer one. */
export const shortId = (name: string): string => name.replace('gid://shopify/ProductVariant/', '');

/** What a cart knows a product or a variant by. */
export const cartId: Reader<string> = (value, reading) => {
  const name = id(value, reading);
  return name === undefined ? name : shortId(name);
};
