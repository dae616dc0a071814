/** The shop under the page: loaded where the tag names it. */
export { leanWooCommerce as createPlatform } from '@uptier/platforms/lean/woocommerce';
