import type { Dimension, Quantity } from './quantity.js';

/** In what two versions of one thing may differ. */
export type Axis = Dimension | 'size' | 'edition' | 'format' | 'year' | 'number';

/** What a title says on one axis. */
export interface Mark {
  readonly axis: Axis;
  /** Higher is more. */
  readonly rank: number;
  /** As it is written: `64 GB`, `Large`. */
  readonly label: string;
  readonly quantity?: Quantity;
}

/** A title, taken apart. */
export interface Reading {
  /** What names the thing: the words that are left, in their order, as written. */
  readonly words: readonly string[];
  readonly marks: readonly Mark[];
  /** The colour, design or fit that was left out; empty where there is none. */
  readonly look: string;
}
