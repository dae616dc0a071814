import type { ExportedProduct } from '../../products/exported.js';
import { wordsOfCategory } from './words-of-category.js';

/** As many words of a product as are followed, and as many of the products that have each: work grows with the shop only. */
const WORDS = 6;
const BESIDE = 24;

/** As many as are kept of each product. */
export const KEPT = 6;

/** Whether the second of two products may be shown beside the first, by their places. */
type MayLead = (from: number, to: number) => boolean;

/** Is told of what is similar, by the places of two products, the most similar first: 0..1. */
export type Tell = (from: number, to: number, likeness: number) => void;

/** 1 for the same price, towards 0.5 for one that is far from it. */
function priceNearness(a: number | undefined, b: number | undefined): number {
  if (!a || !b) return 0.5;
  return 0.5 + 0.5 * (Math.min(a, b) / Math.max(a, b));
}

/** The few most similar ones of many, in their order; of two that are equally so, the first. */
class Best {
  readonly #others: number[] = [];
  readonly #likeness: number[] = [];
  /** Each product comes once. */
  add(other: number, likeness: number): void {
    let place = this.#others.length;
    while (place > 0 && this.#isBefore(other, likeness, place - 1)) place--;
    if (place === KEPT) return;
    this.#others.splice(place, 0, other);
    this.#likeness.splice(place, 0, likeness);
    if (this.#others.length > KEPT) this.#others.length = this.#likeness.length = KEPT;
  }
  #isBefore(other: number, likeness: number, place: number): boolean {
    const known = this.#likeness[place]!;
    return likeness > known || (likeness === known && other < this.#others[place]!);
  }
  /** Tells them, and is empty then. */
  tell(from: number, tell: Tell): void {
    for (const [i, other] of this.#others.entries()) tell(from, other, this.#likeness[i]!);
    this.#others.length = this.#likeness.length = 0;
  }
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
  const prices = products.map(({ product }) => product.price);
  const shared = new Float64Array(products.length);
  const reached = new Uint32Array(having.length);
  const best = new Best();
  for (const [at, own] of words.entries()) {
    const seen: number[] = [];
    for (const word of own) {
      const place = reached[word]!++;
      if (seen.length > WORDS * 2 * BESIDE) continue;
      const [all, most] = [having[word]!, place + BESIDE];
      for (let i = Math.max(0, place - BESIDE); i <= most && i < all.length; i++) {
        const other = all[i]!;
        if (!shared[other]) seen.push(other);
        shared[other]! += worth[word]! ** 2;
      }
    }
    for (const other of seen) {
      const likeness = shared[other]! / (lengths[at]! * lengths[other]!);
      shared[other] = 0;
      if (other !== at && mayLead(at, other))
        best.add(other, likeness * priceNearness(prices[at], prices[other]));
    }
    best.tell(at, tell);
  }
}
