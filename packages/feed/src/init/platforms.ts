/** A shop system that the script tag knows, or none. */
interface Platform {
  readonly title: string;
  /** The file of the script tag that has its code built in. */
  readonly script: string;
  /** Where its product export is found, and how its orders are. */
  readonly exports: string;
}

export const PLATFORMS = {
  shopify: {
    title: 'Shopify',
    script: 'uptier.shopify.js',
    exports: 'Shopify admin: Products > Export, and Orders > Export',
  },
  woocommerce: {
    title: 'WooCommerce',
    script: 'uptier.woocommerce.js',
    exports: 'WordPress: Products > Export; orders by an export plugin',
  },
  bigcommerce: {
    title: 'BigCommerce',
    script: 'uptier.bigcommerce.js',
    exports: 'BigCommerce: Products > Export, and Orders > Export',
  },
  magento: {
    title: 'Magento, Adobe Commerce',
    script: 'uptier.js',
    exports: 'Magento: System > Data Transfer > Export, entity type Products',
  },
  custom: {
    title: 'a shop of your own',
    script: 'uptier.js',
    exports: 'any table or JSON with at least id, title and price',
  },
} as const satisfies Readonly<Record<string, Platform>>;

export type PlatformName = keyof typeof PLATFORMS;
