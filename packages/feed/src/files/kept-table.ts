import type { Table } from './table.js';

/** How a merchant keeps a table that is written anew: what parts its cells, and which columns are his own. */
export interface Kept {
  readonly separator: string;
  readonly own: readonly string[];
}

/** A table that is not there yet. */
export const NEW_TABLE: Kept = { separator: ',', own: [] };

/** What a merchant's table has beside our columns. A column without a name cannot be kept. */
export function keptOf(
  { separator, header }: Pick<Table, 'separator' | 'header'>,
  columns: readonly string[],
): Kept {
  const ours = new Set(columns);
  const own = header.filter((name) => name !== '' && !ours.has(name.toLowerCase()));
  return { separator, own: [...new Set(own)] };
}

/** Whether he has written something into a column of his own. */
export const hasOwn = (row: Readonly<Record<string, string>>, { own }: Kept): boolean =>
  own.some((name) => Boolean(row[name]));

/** The cells of a row under these columns and his own, by their names. */
export const cellsUnder = (
  columns: readonly string[],
  { own }: Kept,
  read: (name: string) => string,
): Record<string, string> =>
  Object.fromEntries([...columns, ...own].map((name) => [name, read(name)]));
