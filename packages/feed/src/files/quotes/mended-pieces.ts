import { UserError } from '../../findings/user-error.js';
import { QuoteMender, requoted, type MendedLine } from './quote-mender.js';
import { splitLine } from './split-line.js';

/** A table parted by tabs, and where to say which of its lines were mended. */
export interface TabTable {
  readonly file: string;
  readonly width: number;
  readonly mended: Set<number>;
}

const TAB = '\t';

/** Whether a cell begins with a quote that does not close in it. */
const opens = (cell: string): boolean =>
  cell.startsWith('"') && splitLine(cell, TAB).state === 'open';

const brokenAt = (row: number, { file }: TabTable): UserError =>
  new UserError({
    code: 'broken-table',
    place: { file, row },
    message: 'A quoted cell begins here and does not end: the file may be cut off.',
    advice: 'Export the file again, and look at the quotes of this row.',
  });

/**
 * What a line says before which no quote is open, and behind which another row stands. Of one with too many or too few
 * cells that is told then, as of any other.
 */
function textOf({ number, fate }: MendedLine, raw: string, { mended }: TabTable): string {
  const end = raw.endsWith('\r') ? '\r' : '';
  const cells = raw.slice(0, raw.length - end.length).split(TAB);
  // A quote within a cell costs no other: the reader of tables takes it for a letter by itself.
  if (fate === 'kept' || !cells.some(opens)) return raw;
  mended.add(number);
  return cells.map((cell) => (opens(cell) ? requoted(cell) : cell)).join(TAB) + end;
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
  const mender = new QuoteMender({ separator: TAB, width: table.width });
  /** The lines of which it is not known yet how they are to be read. */
  const raw = new Map<number, string>();
  const rawOf = (line: MendedLine): string => {
    const text = raw.get(line.number)!;
    raw.delete(line.number);
    return text;
  };
  const textsOf = (lines: readonly MendedLine[]): string[] =>
    lines.map((line) => textOf(line, rawOf(line), table));
  let [number, rest] = [0, ''];
  const take = (text: string): string[] => {
    number++;
    if (!mender.isOpen && !text.includes('"')) return [text];
    const wasOpen = mender.isOpen;
    raw.set(number, text);
    const lines = mender.take({ number, text });
    const last = lines.at(-1);
    // Where the text of a cell goes on in this line, a quote in it that is no sound end ends it for the reader of tables too.
    const goesOn = wasOpen && last?.number === number && last.fate !== 'kept';
    const isPart = !wasOpen && last?.fate === 'lost' && text.split(TAB).length < table.width;
    return goesOn || isPart ? lines.map(rawOf) : textsOf(lines);
  };
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    const texts = lines.flatMap(take);
    if (texts.length > 0) yield `${texts.join('\n')}\n`;
  }
  const last = rest ? take(rest) : [];
  const left = mender.end();
  if (left[0]?.fate === 'lost') throw brokenAt(left[0].number, table);
  const texts = [...last, ...textsOf(left)];
  if (texts.length > 0) yield texts.join('\n');
}
