import type { Candidate } from '../candidate.js';
import { brandKey } from './key-without.js';

/** A title with one word taken out. */
export interface Masked {
  readonly candidate: Candidate;
  /** What is left, in order, with brand and finest category. */
  readonly frame: string;
  readonly word: string;
}

/** Takes out, one after the other, the words that may be what distinguishes a version. */
export function masked(
  candidate: Candidate,
  isCode: (word: string) => boolean,
  nameOf: (word: string) => string = () => '#',
): Masked[] {
  const { reading, brand, leaf } = candidate;
  const marks = reading.marks.map(({ axis, rank }) => `${axis}=${rank}`).sort();
  return reading.words.flatMap((word, at) => {
    if (!isCode(word)) return [];
    const left = reading.words.map((other, i) => (i === at ? nameOf(word) : other.toLowerCase()));
    return [
      { candidate, word, frame: [brandKey(brand), leaf, left.join(' '), ...marks].join('|') },
    ];
  });
}
