import type { Places } from './order-columns.js';

/** A file that the engine can read: UTF-8, a line a record, and where in it each of our columns is. */
export interface Layout {
  /** What kind of file it is, as a merchant would say it. */
  readonly name: string;
  /** As the user named it. */
  readonly file: string;
  /** What the engine reads: the file itself, or what was made of it. */
  readonly path: string;
  readonly separator: string;
  /** How many lines come before the first record. */
  readonly skip: number;
  /** How many cells a record has. */
  readonly width: number;
  readonly places: Places;
  /** Whether it tells of whole orders alone: when each was, or whose. */
  readonly isHead: boolean;
  /** The cells of its first line, where these were not understood as names of columns. */
  readonly first?: readonly string[];
}
