/** The shop under the page: loaded where the tag names it. */
export { createWooCommerce as createPlatform } from '@uptier/platforms/woocommerce';
