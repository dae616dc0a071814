/** The shop under the page: loaded where the tag names it. */
export { leanShopify as createPlatform } from '@uptier/platforms/lean/shopify';
