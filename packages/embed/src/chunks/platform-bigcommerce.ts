/** The shop under the page: loaded where the tag names it. */
export { createBigCommerce as createPlatform } from '@uptier/platforms/bigcommerce';
