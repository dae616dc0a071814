import { nearestNames, type Product } from '@uptier/core';

/** The products that may have been meant by a name that none of them has, the likeliest first. */
export function nearestTo(name: string, products: Iterable<Product>): readonly Product[] {
  const called = new Map<string, Product>();
  for (const product of products)
    for (const one of [product.title, product.id]) if (!called.has(one)) called.set(one, product);
  const near = nearestNames(name, called.keys()).flatMap((one) => called.get(one) ?? []);
  return [...new Set(near)];
}
