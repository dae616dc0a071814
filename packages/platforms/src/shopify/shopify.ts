import { importLateCode } from '../import-late-code.js';
import type { Platform } from '../platform.js';
import { leanShopify, type ShopifyOptions } from './lean-shopify.js';

export type { ShopifyOptions };

/** Shopify's storefront: its cart, its prices of today, its theme's own way to change the cart. */
export const createShopify = (options: ShopifyOptions = {}): Platform =>
  leanShopify({ ...importLateCode, ...options });
