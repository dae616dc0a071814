/** What a quantity measures. Only quantities of one dimension are compared. */
export type Dimension =
  | 'storage'
  | 'memory'
  | 'mass'
  | 'volume'
  | 'ounces'
  | 'length'
  | 'extent'
  | 'power'
  | 'charge'
  | 'light'
  | 'pixels'
  | 'pieces'
  | 'users'
  | 'duration'
  | 'paper';

/** A number with its unit, as a text states it. */
export interface Quantity {
  readonly dimension: Dimension;
  /** In the dimension's own unit: GB, g, ml, cm, W, mAh, lm, MP, pieces, users, days. */
  readonly value: number;
  /** As written: `64 GB`. */
  readonly text: string;
  readonly amount: number;
  /** In one spelling, as it is shown: `GB`, `g`, `oz`. */
  readonly unit: string;
}
