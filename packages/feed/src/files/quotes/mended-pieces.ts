import { UserError } from '../../findings/user-error.js';
import { QuoteMender, type MendedLine } from './quote-mender.js';
import { splitLine } from './split-line.js';

/** A table parted by tabs, and where to say which of its lines were mended. */
export interface TabTable {
  readonly file: string;
  readonly width: number;
  readonly mended: Set<number>;
}

const TAB = '\t';

/** What a line says. One whose quote does not end, and which has not all cells even so, is no row that anybody can read. */
function textOf({ number, text, fate }: MendedLine, raw: string, table: TabTable): string {
  // A quote within a line costs no other line: the reader of tables takes it for a letter by itself.
  const isOpen = fate !== 'kept' && splitLine(raw.replace(/\r$/, ''), TAB).state === 'open';
  if (!isOpen) return raw;
  if (fate === 'lost')
    throw new UserError({
      code: 'broken-table',
      place: { file: table.file, row: number },
      message: 'A quoted cell begins here and does not end: the file may be cut off.',
      advice: 'Export the file again, and look at the quotes of this row.',
    });
  table.mended.add(number);
  return text;
}

/**
 * A table parted by tabs, as it is to be read. In Google's a product is one line, quotes hold a text of several together
 * where they are used at all, and some programs write them as letters: support.google.com/merchants/answer/14998273. No
 * text has as many tabs in each line as a row has, so that an open quote before rows surely is none.
 */
export async function* mendedPieces(
  pieces: AsyncIterable<string>,
  table: TabTable,
): AsyncGenerator<string> {
  const mender = new QuoteMender({ separator: TAB, width: table.width, known: 0 });
  /** The lines of which it is not known yet how they are to be read. */
  const raw = new Map<number, string>();
  const textsOf = (lines: readonly MendedLine[]): string[] =>
    lines.map((line) => {
      const text = textOf(line, raw.get(line.number)!, table);
      raw.delete(line.number);
      return text;
    });
  let [number, rest] = [0, ''];
  const take = (text: string): string[] => {
    raw.set(++number, text);
    return textsOf(mender.take({ number, text }));
  };
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    const texts = lines.flatMap(take);
    if (texts.length > 0) yield `${texts.join('\n')}\n`;
  }
  const last = [...(rest ? take(rest) : []), ...textsOf(mender.end())];
  if (last.length > 0) yield last.join('\n');
}
