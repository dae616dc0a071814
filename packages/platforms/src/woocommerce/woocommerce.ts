import { importLateCode } from '../import-late-code.js';
import type { Platform } from '../platform.js';
import { leanWooCommerce, type WooCommerceOptions } from './lean-woocommerce.js';

export type { WooCommerceOptions };

/** WooCommerce's Store API: its cart, its prices of today, and the cross-sells that the shop has set up itself. */
export const createWooCommerce = (options: WooCommerceOptions = {}): Platform =>
  leanWooCommerce({ ...importLateCode, ...options });
