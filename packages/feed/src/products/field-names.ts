import type { Product } from '@uptier/core';

/** What other shops call the fields of ours that a plain table or list may hold. */
const FIELD_NAMES = {
  id: ['product_id', 'productid', 'handle', 'code'],
  title: ['name', 'product_title', 'product_name'],
  price: ['sale_price', 'current_price', 'amount'],
  was: ['compare_at_price', 'list_price', 'regular_price', 'mrp', 'original_price'],
  sku: ['item_sku'],
  cartId: ['cart_id', 'variant_id'],
  url: ['link', 'product_url'],
  image: ['image_link', 'image_url', 'picture', 'thumbnail'],
  category: ['categories', 'product_type'],
  brand: ['vendor', 'manufacturer'],
  available: ['availability', 'in_stock', 'instock'],
  family: ['family_id'],
  tier: [],
  tierName: ['tier_name'],
  kind: [],
  tags: [],
  addedAt: ['added_at', 'published_at', 'created_at', 'date_added', 'created'],
} as const satisfies Partial<Record<keyof Product | 'addedAt', readonly string[]>>;

export type PlainField = keyof typeof FIELD_NAMES;

/**
 * The name under which a file has each of our fields: the one that the user said, our own, or a common other one.
 * A field that it does not have is missing.
 */
export function findFields(
  has: (name: string) => boolean,
  columns: Readonly<Record<string, string>> = {},
): Partial<Record<PlainField, string>> {
  const found: Partial<Record<PlainField, string>> = {};
  for (const [field, others] of Object.entries(FIELD_NAMES) as [PlainField, readonly string[]][]) {
    const name = [columns[field] ?? field, ...others].find(has);
    if (name !== undefined) found[field] = name;
  }
  return found;
}
