/** The shop under the page: loaded where the tag names it. */
export { createShopify as createPlatform } from '@uptier/platforms/shopify';
