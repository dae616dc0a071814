import type { FileRecord } from './read-records.js';
import { rowsWithin } from './quotes/rows-within.js';

/** One record of a table. */
export interface Row {
  /** The line of the file on which it begins, the header being 1. */
  readonly number: number;
  /** The trimmed text under a column; empty where there is none. */
  readonly get: (column: string) => string;
  /** Of a column that stands several times, all that is not empty. */
  readonly all: (column: string) => readonly string[];
  /** The trimmed text under the first column of that name, whatever others of that name hold. */
  readonly first: (column: string) => string;
  /** How many cells it has, which may be more or fewer than the header. */
  readonly length: number;
  /** How many of them there are up to the last that is not blank. */
  readonly filled: number;
  /** Whether the file ends in it, without a line break. */
  readonly isUnended: boolean;
  /** Whether a quote in it that does not end was passed over. */
  readonly isMended: boolean;
  /** How many rows a stray quote has made a part of its cells. */
  readonly swallowed: () => number;
}

/** A row as it is mostly asked: cell by cell. */
export type RowCells = Pick<Row, 'number' | 'get'>;

/** A file of separated values, opened. Its rows can be read as often as is asked. */
export interface Table {
  readonly file: string;
  readonly separator: string;
  /** The trimmed names of its columns, as written. */
  readonly header: readonly string[];
  readonly rows: () => AsyncIterable<Row>;
}

/** Finds the cells of a row by the header's names, without regard to case. */
export function rowMaker(
  header: readonly string[],
  separator: string,
): (record: FileRecord) => Row {
  const places = new Map<string, number[]>();
  header.forEach((name, i) => {
    const key = name.toLowerCase();
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  return ({ line: number, cells, isUnended, isMended }) => {
    const textAt = (i: number): string => cells[i]?.trim() ?? '';
    const all = (column: string): string[] =>
      (places.get(column.toLowerCase()) ?? []).map(textAt).filter(Boolean);
    const get = (column: string): string => {
      for (const i of places.get(column.toLowerCase()) ?? []) if (textAt(i)) return textAt(i);
      return '';
    };
    const first = (column: string): string => textAt(places.get(column.toLowerCase())?.[0] ?? -1);
    return {
      number,
      first,
      all,
      get,
      length: cells.length,
      isUnended,
      isMended,
      swallowed: () => rowsWithin(cells, separator, header.length),
      filled: cells.findLastIndex((cell) => cell.trim() !== '') + 1,
    };
  };
}
