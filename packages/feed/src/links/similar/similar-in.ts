import type { ExportedProduct } from '../../products/exported.js';
import { wordsOfCategory } from './words-of-category.js';

/** As many words of a product as are followed, and as many of the products that have each: work grows with the shop only. */
const WORDS = 6;
const BESIDE = 24;

/** As many as are kept of each product. */
export const KEPT = 6;

/** Two products, of which the second may be shown beside the first. */
type MayLead = (from: ExportedProduct, to: ExportedProduct) => boolean;

/** Is told of what is similar, by the numbers of two products, the most similar first: 0..1. */
export type Tell = (from: number, to: number, likeness: number) => void;

/** 1 for the same price, towards 0.5 for one that is far from it. */
function priceNearness({ product: a }: ExportedProduct, { product: b }: ExportedProduct): number {
  if (!a.price || !b.price) return 0.5;
  return 0.5 + 0.5 * (Math.min(a.price, b.price) / Math.max(a.price, b.price));
}

/**
 * Finds what is similar among the products of one category, which stand in the order of their prices: of the products
 * that share a word, those of the nearest prices are looked at.
 */
export function similarIn(
  products: readonly ExportedProduct[],
  mayLead: MayLead,
  tell: Tell,
): void {
  const { words, having, worth, lengths } = wordsOfCategory(products);
  const shared = new Float64Array(products.length);
  const reached = new Uint32Array(having.length);
  for (const [at, own] of words.entries()) {
    const seen: number[] = [];
    for (const word of own) {
      const place = reached[word]!++;
      if (seen.length > WORDS * 2 * BESIDE) continue;
      for (const other of having[word]!.slice(Math.max(0, place - BESIDE), place + BESIDE + 1)) {
        if (!shared[other]) seen.push(other);
        shared[other]! += worth[word]! ** 2;
      }
    }
    const found: [number, number][] = [];
    for (const other of seen) {
      const likeness = shared[other]! / (lengths[at]! * lengths[other]!);
      shared[other] = 0;
      if (other !== at && mayLead(products[at]!, products[other]!))
        found.push([other, likeness * priceNearness(products[at]!, products[other]!)]);
    }
    found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [other, likeness] of found.slice(0, KEPT)) tell(at, other, likeness);
  }
}
