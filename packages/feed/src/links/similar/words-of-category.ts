import type { ExportedProduct } from '../../products/exported.js';
import { wordsOf } from './words-of.js';

/** Which products of one category have which words. Products and words are their numbers. */
export interface CategoryWords {
  /** The words of each product, the rarest first. */
  readonly words: readonly Uint32Array[];
  /** The products that have each word, in their order. */
  readonly having: readonly (readonly number[])[];
  /** What sharing each word says: the rarer, the more. */
  readonly worth: Float64Array;
  /** The length of each product's vector of words. */
  readonly lengths: Float64Array;
}

/** Counts the words of a category's products. */
export function wordsOfCategory(products: readonly ExportedProduct[]): CategoryWords {
  const known = new Map<string, number>();
  const having: number[][] = [];
  const words = products.map((product, at) => {
    const own = [...wordsOf(product)].map((word) => {
      const number = known.get(word) ?? known.size;
      if (number === known.size) {
        known.set(word, number);
        having.push([]);
      }
      having[number]!.push(at);
      return number;
    });
    return Uint32Array.from(own);
  });
  const worth = Float64Array.from(having, ({ length }) => Math.log(1 + products.length / length));
  const lengths = Float64Array.from(words, (own) =>
    Math.sqrt(own.reduce((sum, word) => sum + worth[word]! ** 2, 0)),
  );
  for (const own of words) own.sort((a, b) => having[a]!.length - having[b]!.length || a - b);
  return { words, having, worth, lengths };
}
