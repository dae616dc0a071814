import type { ProductFormat } from './format.js';
import { googleMerchant } from './formats/google/google-merchant.js';
import { magentoCsv } from './formats/magento/magento-csv.js';
import { ownFeed } from './formats/plain/own-feed.js';
import { plain } from './formats/plain/plain.js';
import { shopifyCsv } from './formats/shopify/shopify-csv.js';
import { shopifyJson } from './formats/shopify/shopify-json.js';
import { vendureCsv } from './formats/vendure/vendure-csv.js';
import { woocommerceCsv } from './formats/woocommerce/woocommerce-csv.js';

/** Every format that is recognised, in the order in which they are asked. The plain one takes almost anything. */
export const FORMATS: readonly ProductFormat[] = [
  shopifyCsv,
  shopifyJson,
  woocommerceCsv,
  googleMerchant,
  magentoCsv,
  vendureCsv,
  ownFeed,
  plain,
];
