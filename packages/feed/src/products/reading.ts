import type { Place, Severity } from '../findings/finding.js';
import { FirstFindings } from '../findings/first-findings.js';
import type { FieldColumns, Lost } from './exported.js';
import type { Wanted } from './format.js';
import { KnownTexts } from './known-texts.js';
import { exponentOf, isCurrency } from './minor-units.js';

/** What reading a file gathers, and the rules it is read by. */
export interface Reading {
  readonly file: string;
  readonly wanted: Wanted;
  readonly findings: FirstFindings;
  /** What its records are counted by: a table's rows, or the entries of a list. */
  readonly counted: 'row' | 'entry';
  /** As the user says it, else as the first price of the file does. */
  currency?: string;
  /** While no currency is known: which ones the signs of its prices may stand for. */
  possible?: readonly string[];
  /** Digits of the currency's minor unit. */
  exponent: number;
  /** What parts the decimals in this file, where that is not clear from each price alone. */
  decimals?: ',' | '.';
  /** The table's column for each field of the feed, and for the `sale` price beside it. */
  columns?: FieldColumns;
  /** What was left out for a fault that was noted. */
  readonly lost: Lost;
  /** Cells without a fault, and what they say. */
  readonly texts: KnownTexts<string>;
  /** Lists that many products share, such as the path of a category. */
  readonly lists: KnownTexts<readonly string[]>;
  /** How many products were left out for each reason that is no fault, and where the first of them stands. */
  readonly leftOut: Map<string, { count: number; readonly row: number | undefined }>;
}

/** Where in the file something stands. */
export interface Spot {
  readonly row?: number;
  readonly column?: string;
}

/** Begins to read a file. */
export function openReading(
  file: string,
  wanted: Wanted,
  counted: Reading['counted'] = 'row',
): Reading {
  const { currency } = wanted;
  const isKnown = currency !== undefined && isCurrency(currency);
  return {
    file,
    wanted,
    counted,
    findings: new FirstFindings(),
    lost: { product: 0, variant: 0, row: 0 },
    exponent: exponentOf(isKnown ? currency : 'USD'),
    leftOut: new Map(),
    texts: new KnownTexts(),
    lists: new KnownTexts(),
    ...(isKnown && { currency }),
  };
}

/** Where a record of the file stands. */
export const placeOf = ({ file, counted }: Reading, row: number | undefined): Place => ({
  file,
  ...(row !== undefined && { [counted]: row }),
});

/** The same of something that was read from it. */
export const spotOf = (at: Place, { counted }: Reading): Spot => {
  const row = at[counted];
  return row === undefined ? {} : { row };
};

/** Notes what the merchant should know, and is nothing by itself: `return note(…)` reads as "no value, and why". */
export function note(
  reading: Reading,
  { row, column }: Spot,
  finding: { severity?: Severity; code: string; message: string; advice?: string },
): undefined {
  const place = { ...placeOf(reading, row), ...(column !== undefined && { column }) };
  reading.findings.add({ severity: 'warning', ...finding, place });
}

/** Notes a fault for which a product, a variant or a row is left out, and counts it. */
export function lose(
  reading: Reading,
  spot: Spot,
  { part, ...finding }: { part: keyof Lost; code: string; message: string; advice?: string },
): undefined {
  reading.lost[part]++;
  return note(reading, spot, { severity: 'error', ...finding });
}

/** Counts a product that is left out for a reason that is no fault: a draft. */
export function leaveOut(reading: Reading, reason: string, row?: number): undefined {
  const known = reading.leftOut.get(reason);
  if (known) known.count++;
  else reading.leftOut.set(reason, { count: 1, row });
}
