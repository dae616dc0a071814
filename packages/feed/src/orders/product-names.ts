import type { ExportedProduct } from '../products/exported.js';

/** A name, how sure it is (1 = surest), and the number of the product that bears it. */
export type ProductName = readonly [called: string, kind: number, product: number];

const KINDS = { id: 1, cartId: 2, sku: 3, gtin: 4, address: 5, title: 6, parent: 7 } as const;

/** An address without host, question and last stroke: what GA4 calls a page. */
function pathOf(url: string): string {
  try {
    return decodeURI(new URL(url, 'https://shop.invalid').pathname).replace(/\/$/, '');
  } catch {
    return '';
  }
}

function* allNames({
  product,
  variants,
  gtin,
}: ExportedProduct): Generator<[string | undefined, number]> {
  yield [product.id, KINDS.id];
  yield [product.cartId, KINDS.cartId];
  yield [product.sku, KINDS.sku];
  yield [gtin, KINDS.gtin];
  yield [product.title, KINDS.title];
  if (product.url) yield [pathOf(product.url), KINDS.address];
  for (const { cartId, sku, title, gtin: own } of variants) {
    yield [cartId, KINDS.cartId];
    yield [sku, KINDS.sku];
    yield [own, KINDS.gtin];
    if (title) yield [`${product.title} - ${title}`, KINDS.title];
  }
}

/** Of the products that were variants of one, the number of the cheapest: what the name of the whole means. */
function entriesOf(products: readonly ExportedProduct[]): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  for (const [number, { product }] of products.entries()) {
    if (product.parent === undefined) continue;
    const other = entries.get(product.parent);
    const cheapest = other === undefined ? undefined : products[other]!.product.price;
    if (cheapest === undefined || (product.price ?? Infinity) < cheapest)
      entries.set(product.parent, number);
  }
  return entries;
}

/** All that an order file or a file of views may call the products. The number of a product is its place in the list. */
export function* productNames(products: readonly ExportedProduct[]): Generator<ProductName> {
  for (const [number, exported] of products.entries())
    for (const [name, kind] of allNames(exported)) {
      const called = name?.trim().toLowerCase();
      if (called) yield [called, kind, number];
    }
  for (const [parent, number] of entriesOf(products))
    yield [parent.toLowerCase(), KINDS.parent, number];
}
