/** What the two dialects of Shopify's export call a column: until 2024, and since. */
const COLUMNS = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  vendor: ['Vendor'],
  category: ['Product Category'],
  type: ['Type', 'Custom Product Type'],
  tags: ['Tags'],
  published: ['Published', 'Published on online store'],
  status: ['Status'],
  sku: ['Variant SKU', 'SKU'],
  barcode: ['Variant Barcode', 'Barcode'],
  tracker: ['Variant Inventory Tracker', 'Inventory tracker'],
  quantity: ['Variant Inventory Qty', 'Inventory quantity'],
  policy: ['Variant Inventory Policy', 'Continue selling when out of stock'],
  price: ['Variant Price', 'Price'],
  was: ['Variant Compare At Price', 'Compare-at price'],
  ships: ['Variant Requires Shipping', 'Requires shipping'],
  image: ['Image Src', 'Product image URL'],
  position: ['Image Position'],
  alt: ['Image Alt Text'],
  variantImage: ['Variant Image', 'Variant image URL'],
  isGift: ['Gift Card'],
  total: ['Unit Price Total Measure', 'Variant Unit Price Total Measure'],
  totalUnit: ['Unit Price Total Measure Unit', 'Variant Unit Price Total Measure Unit'],
  per: ['Unit Price Base Measure', 'Variant Unit Price Base Measure'],
  perUnit: ['Unit Price Base Measure Unit', 'Variant Unit Price Base Measure Unit'],
} as const;

export type ShopifyField = keyof typeof COLUMNS;

/** The columns that a file has, by what they hold. */
export interface ShopifyColumns {
  readonly fields: Readonly<Partial<Record<ShopifyField, string>>>;
  /** Lists of other products, in whatever language the shop's staff reads them. */
  readonly complements?: string;
  readonly related?: string;
  /** Shopify's own product facts (`Farbe (product.metafields.shopify.color-pattern)`), by their names. */
  readonly facts: readonly (readonly [name: string, column: string])[];
  /** Of `Price / Europe`, Europe. */
  readonly markets: readonly string[];
}

const LISTS = 'product.metafields.shopify--discovery--product_recommendation.';

const FACT = /^(.+?)\s*\(product\.metafields\.shopify\.[\w-]+\)$/;

const MARKET = /^(?:Variant )?Price \/ (.+)$/i;

/** Finds which columns a Shopify export has. The end of a metafield's header is the same in every language. */
export function findShopifyColumns(header: readonly string[]): ShopifyColumns {
  const known = new Map(header.map((name) => [name.toLowerCase(), name]));
  const fields: Partial<Record<ShopifyField, string>> = {};
  for (const [field, names] of Object.entries(COLUMNS) as [ShopifyField, readonly string[]][]) {
    const name = names.find((one) => known.has(one.toLowerCase()));
    if (name !== undefined) fields[field] = name;
  }
  const listed = (key: string) => header.find((name) => name.endsWith(`(${LISTS}${key})`));
  const [complements, related] = [listed('complementary_products'), listed('related_products')];
  return {
    fields,
    ...(complements !== undefined && { complements }),
    ...(related !== undefined && { related }),
    facts: header.flatMap((column) => {
      const name = FACT.exec(column)?.[1];
      return name === undefined ? [] : [[name, column] as const];
    }),
    markets: header.flatMap((name) => MARKET.exec(name)?.[1] ?? []),
  };
}
