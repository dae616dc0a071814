import { readLines } from '../read-lines.js';
import { QuoteMender, type MendedLine, type Records } from './quote-mender.js';

/** The lines of a table as they are to be read. The first `skip` of them are none of its records. */
export async function* mendedLines(
  file: string,
  records: Records,
  skip = 0,
): AsyncGenerator<MendedLine> {
  const mender = new QuoteMender(records);
  for await (const [number, text] of readLines(file))
    if (number > skip) yield* mender.take({ number, text });
    else yield { number, text, fate: 'kept' };
  yield* mender.end();
}
