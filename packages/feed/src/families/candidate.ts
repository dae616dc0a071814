import type { ExportedProduct } from '../products/exported.js';
import type { Reading } from './titles/reading.js';

/** A product of which it is asked whether it is a version of another one. */
export interface Candidate {
  readonly exported: ExportedProduct;
  readonly id: string;
  readonly price: number;
  readonly reading: Reading;
  /** The words that name it, in an order of their own, so that it does not matter in which the title has them. */
  readonly name: string;
  readonly brand: string;
  /** The finest category. */
  readonly leaf: string;
  /** The shop puts it beside a plan. */
  readonly isAddition: boolean;
}

/** The lowest of a product's prices; `undefined` where it has none. */
export function priceOf({ product, variants }: ExportedProduct): number | undefined {
  if (product.price) return product.price;
  const prices = variants.flatMap(({ price }) => price ?? []);
  return prices.length ? Math.min(...prices) : product.price;
}
