/** The columns of families.csv. The last three are the merchant's own: no build changes what stands in them. */
export const COLUMNS = [
  'product',
  'title',
  'price',
  'family',
  'tier',
  'tier name',
  'state',
  'confidence',
  'evidence',
  'your family',
  'your tier',
  'your gain',
] as const;

export type Column = (typeof COLUMNS)[number];

/** A row in which the merchant has said or noted something, as it stood, with his own columns. */
export type SaidRow = Readonly<Record<Column, string>> & Readonly<Record<string, string>>;
