import { importLateCode } from '../import-late-code.js';
import type { Platform } from '../platform.js';
import { leanBigCommerce, type BigCommerceOptions } from './lean-bigcommerce.js';

export type { BigCommerceOptions };

/**
 * BigCommerce's storefront API: its cart, guarded by versions. It has no documented way to ask for today's prices, so
 * there is no quote. Whether scripts run in checkout is the merchant's setting, which was not re-read.
 */
export const createBigCommerce = (options: BigCommerceOptions = {}): Platform =>
  leanBigCommerce({ ...importLateCode, ...options });
