/** How bad: an error makes something unusable (a product of an export, or a whole feed), a warning hurts, a note is told. */
export type Severity = 'error' | 'warning' | 'note';

/** Where something stands in what the merchant gave, or in what was made of it. */
export interface Place {
  readonly file?: string;
  /** The line of the file on which the record begins, the header being 1. */
  readonly row?: number;
  /** In a list, the place of the record, from 1. */
  readonly entry?: number;
  /** The column as its header says it. */
  readonly column?: string;
  /** The JSON path in the feed: `$.products[3].price`. */
  readonly path?: string;
}

/** One thing that the merchant should know. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, for filters and tests: `price-not-a-number`. */
  readonly code: string;
  readonly place: Place;
  readonly message: string;
  /** What to do about it. */
  readonly advice?: string;
  /** How many more of its kind there were, of which nothing else is known. */
  readonly more?: number;
}
