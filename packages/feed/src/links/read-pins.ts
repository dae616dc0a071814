import { existsSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { findSeparator } from '../files/find-separator.js';
import { readText } from '../files/read-text.js';
import { plainCell } from '../files/table-text.js';
import type { Finding, Place } from '../findings/finding.js';

/** `never,X`: X is never offered. `always,Y,Z`: Y is always offered for Z. */
export interface Pin {
  readonly at: Place;
  readonly offer: string;
  /** Missing: never, for whatever. */
  readonly to?: string;
}

/** What a new pins.csv holds. */
export const PINS_HEADER = 'rule,offer,for\n';

function pinOf([rule = '', offer = '', to = '']: readonly string[], at: Place): Pin | undefined {
  if (/^never$/i.test(rule) && offer && !to) return { at, offer };
  return /^always$/i.test(rule) && offer && to ? { at, offer, to } : undefined;
}

const isHeader = (cells: readonly string[]): boolean => cells[0]?.toLowerCase() === 'rule';

/** Reads pins.csv, with or without a header; no pins where there is no such file. */
export async function readPins(file: string, findings: Finding[]): Promise<Pin[]> {
  if (!existsSync(file)) return [];
  const text = await readText(file);
  const rows = parse(text, {
    delimiter: findSeparator(text),
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  });
  return rows.flatMap((cells, i) => {
    const place = { file, row: i + 1 };
    if (isHeader(cells) || cells.every((cell) => !cell)) return [];
    const pin = pinOf(cells.map(plainCell), place);
    if (!pin)
      findings.push({
        severity: 'warning',
        code: 'not-understood',
        place,
        message: `"${cells.join(',')}" is no rule.`,
        advice: 'A rule is: never,PRODUCT or always,PRODUCT,FOR-PRODUCT.',
      });
    return pin ?? [];
  });
}
