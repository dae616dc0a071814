import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { UserError } from '../findings/user-error.js';
import { findStray } from './quotes/find-stray.js';
import { readLines } from './read-lines.js';
import { readTextPieces } from './read-text.js';

interface Told {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

async function firstLine(file: string): Promise<string> {
  for await (const [, line] of readLines(file)) if (line.trim()) return line;
  return '';
}

/** A record, the line on which it begins, and whether the file ends in it, without a line break. */
export type FileRecord = readonly [line: number, cells: string[], isUnended: boolean];

/** The records of a table. Fails in words where a quote does not end. */
export async function* readRecords(file: string, separator: string): AsyncGenerator<FileRecord> {
  let end = '';
  async function* pieces(): AsyncGenerator<string> {
    for await (const piece of readTextPieces(file)) {
      end = piece.at(-1)!;
      yield piece;
    }
  }
  const options: Options = {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    // Padded tables have blanks around their quotes too. A tab would be taken for a blank.
    trim: separator !== '\t',
    skip_empty_lines: true,
    info: true,
  };
  // What goes wrong in reading comes out of the parser, which is where we listen.
  const parser = pipeline(Readable.from(pieces()), parse(options), () => undefined);
  let line = 1;
  let width: number | undefined;
  let held: [number, string[]] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<Told>) {
      width ??= record.length;
      if (held) yield [...held, false];
      held = [line, record];
      line = info.lines + 1;
    }
    if (held) yield [...held, end !== '\n' && end !== '\r'];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser may have given up before what stands above was taken from it.
    width ??= (await firstLine(file)).split(separator).length;
    const stray = await findStray(file, { separator, width, known: 0 });
    throw new UserError({
      code: 'broken-table',
      place: { file, row: stray ?? line },
      message: 'A quoted cell begins here and does not end: the file may be cut off.',
      advice: 'Export the file again, and look at the quotes of this row.',
    });
  }
}
