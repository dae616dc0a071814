/** @typedef {{ products: any[], byId: Map<string, any>, families: Map<string, any[]> }} Shelf */

/**
 * What every peer is given beside its rules: products by id and by family, indexed beforehand.
 * @param {any[]} products
 * @returns {Shelf}
 */
export function makeShelf(products) {
  const families = new Map();
  for (const product of products) {
    const versions = families.get(product.family);
    if (versions) versions.push(product);
    else families.set(product.family, [product]);
  }
  return { products, byId: new Map(products.map((product) => [product.id, product])), families };
}
