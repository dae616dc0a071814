import { readLines } from '../read-lines.js';
import { QuoteMender, type MendedLine, type Records } from './quote-mender.js';

const isStray = ({ fate }: MendedLine): boolean => fate !== 'kept';

/** The first line of a table whose quotes are astray, 1 being the first of the file; nothing where none is. */
export async function findStray(file: string, records: Records): Promise<number | undefined> {
  const mender = new QuoteMender(records);
  for await (const [number, text] of readLines(file)) {
    const stray = mender.take({ number, text }).find(isStray);
    if (stray) return stray.number;
  }
  return mender.end().find(isStray)?.number;
}
