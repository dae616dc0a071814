import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { UserError } from '../findings/user-error.js';
import { findStray } from './quotes/find-stray.js';
import { mendedPieces } from './quotes/mended-pieces.js';
import { readLines } from './read-lines.js';
import { readTextPieces } from './read-text.js';

interface Told {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

interface Unended {
  readonly file: string;
  readonly separator: string;
  readonly width: number | undefined;
  readonly line: number;
}

async function firstLine(file: string): Promise<string> {
  for await (const [, line] of readLines(file)) if (line.trim()) return line;
  return '';
}

/** DOS writes it behind the last line. */
const END_MARK = '\u001A';

/** What stands behind the last line break is no longer than this where it is nothing. */
const LONGEST_END = 200;

/** The text of a file, and whether what came of it so far ends within a line. */
function watched(file: string) {
  let end = '';
  return {
    async *pieces(): AsyncGenerator<string> {
      for await (const piece of readTextPieces(file)) {
        end = (end + piece).slice(-LONGEST_END);
        yield piece;
      }
    },
    // Templates leave blanks behind the last line break, and DOS its end mark.
    isUnended: (): boolean => !/[\r\n]\s*$/.test(end.replace(END_MARK, '')),
  };
}

const optionsOf = (delimiter: string, to: number): Options => ({
  delimiter,
  to,
  relax_column_count: true,
  relax_quotes: true,
  // Padded tables have blanks around their quotes too. A tab would be taken for a blank.
  trim: delimiter !== '\t',
  skip_empty_lines: true,
  info: true,
});

/** What is told of a quote that does not end; `line` is that of the record in which the reader gave up. */
async function unended({ file, separator, width, line }: Unended): Promise<UserError> {
  // The parser may have given up before what stands above was taken from it.
  const known = width ?? (await firstLine(file)).split(separator).length;
  const stray = await findStray(file, { separator, width: known, known: 0 });
  return new UserError({
    code: 'broken-table',
    place: { file, row: stray ?? line },
    message: 'A quoted cell begins here and does not end: the file may be cut off.',
    advice: 'Export the file again, and look at the quotes of this row.',
  });
}

/** A record of a table. */
export interface FileRecord {
  /** The line on which it begins, 1 being the first of the file. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether the file ends in it, without a line break. */
  readonly isUnended: boolean;
  /** Whether a quote in it that does not end was passed over. */
  readonly isMended: boolean;
}

/** What is known of a table, and wanted of it. */
export interface Asked {
  /** How many cells its records have. */
  readonly width?: number;
  /** How many records are read. */
  readonly most?: number;
}

/**
 * The records of a table. Fails in words where a quote does not end; of a table parted by tabs whose width is known it is
 * passed over where rows stand behind it.
 */
export async function* readRecords(
  file: string,
  separator: string,
  { width: known, most = -1 }: Asked = {},
): AsyncGenerator<FileRecord> {
  const mended = new Set<number>();
  const written = watched(file);
  const isTabs = known !== undefined && separator === '\t';
  const pieces = isTabs
    ? mendedPieces(written.pieces(), { file, width: known, mended })
    : written.pieces();
  // What goes wrong in reading comes out of the parser, which is where we listen.
  const parser = pipeline(
    Readable.from(pieces),
    parse(optionsOf(separator, most)),
    () => undefined,
  );
  let line = 1;
  let width: number | undefined;
  let held: FileRecord | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<Told>) {
      width ??= record.length;
      if (record.length === 1 && record[0] === END_MARK) continue;
      if (held) yield held;
      held = { line, cells: record, isUnended: false, isMended: mended.has(info.lines) };
      line = info.lines + 1;
    }
    if (held) yield { ...held, isUnended: written.isUnended() };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw await unended({ file, separator, width, line });
  }
}
