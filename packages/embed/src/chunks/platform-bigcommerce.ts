/** The shop under the page: loaded where the tag names it. */
export { leanBigCommerce as createPlatform } from '@uptier/platforms/lean/bigcommerce';
