/** The columns of links.csv. The last one is the merchant's own: no build changes what stands in it. */
export const LINK_COLUMNS = [
  'product',
  'title',
  'kind',
  'linked',
  'linked title',
  'weight',
  'from',
  'your word',
] as const;

export type LinkColumn = (typeof LINK_COLUMNS)[number];

/** A row of links.csv, as it stands there. */
export type LinkRow = Readonly<Record<LinkColumn, string>> & Readonly<Record<string, string>>;
