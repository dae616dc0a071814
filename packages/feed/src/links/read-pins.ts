import { existsSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { findSeparator } from '../files/find-separator.js';
import { readText } from '../files/read-text.js';
import { plainCell } from '../files/table-text.js';
import type { Place } from '../findings/finding.js';
import type { FirstFindings } from '../findings/first-findings.js';
import { UserError } from '../findings/user-error.js';

/** `never,X`: X is never offered. `always,Y,Z`: Y is always offered for Z. */
export interface Pin {
  readonly at: Place;
  readonly offer: string;
  /** Missing: never, for whatever. */
  readonly to?: string;
}

/** What a new pins.csv holds. */
export const PINS_HEADER = 'rule,offer,for\n';

const COLUMNS = ['rule', 'offer', 'for'];

/** Where each column stands: a spreadsheet may have put them in another order. */
function placesIn(first: readonly string[]): readonly number[] {
  const header = first.map((name) => name.toLowerCase());
  const places = COLUMNS.map((name) => header.indexOf(name));
  return places.includes(-1) ? [0, 1, 2] : places;
}

function pinOf([rule = '', offer = '', to = '']: readonly string[], at: Place): Pin | undefined {
  if (/^never$/i.test(rule) && offer && !to) return { at, offer };
  return /^always$/i.test(rule) && offer && to ? { at, offer, to } : undefined;
}

function rowsOf(text: string, file: string): string[][] {
  try {
    return parse(text, {
      delimiter: findSeparator(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number((error as { readonly lines?: number }).lines) || 1;
    throw new UserError({
      code: 'broken-table',
      place: { file, row },
      message: 'A quoted cell begins here, or a few rows before, and does not end.',
      advice: 'Look at the quotes of this row.',
    });
  }
}

const isHeader = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.toLowerCase() === 'rule');

/** Reads pins.csv, with or without a header; no pins where there is no such file. */
export async function readPins(file: string, findings: FirstFindings): Promise<Pin[]> {
  if (!existsSync(file)) return [];
  const rows = rowsOf(await readText(file), file);
  const places = placesIn(rows.find(isHeader) ?? []);
  return rows.flatMap((cells, i) => {
    const place = { file, row: i + 1 };
    if (isHeader(cells) || cells.every((cell) => !cell)) return [];
    const pin = pinOf(
      places.map((at) => plainCell(cells[at] ?? '')),
      place,
    );
    if (!pin)
      findings.add({
        severity: 'warning',
        code: 'not-understood',
        place,
        message: `"${cells.join(',')}" is no rule.`,
        advice: 'A rule is: never,PRODUCT or always,PRODUCT,FOR-PRODUCT.',
      });
    return pin ?? [];
  });
}
