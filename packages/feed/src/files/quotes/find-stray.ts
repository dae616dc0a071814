import { mendedLines } from './mended-lines.js';
import type { Records } from './quote-mender.js';

/** The first line of a table whose quotes are astray, 1 being the first of the file; nothing where none is. */
export async function findStray(file: string, records: Records): Promise<number | undefined> {
  for await (const { number, fate } of mendedLines(file, records))
    if (fate !== 'kept') return number;
  return undefined;
}
