import { note, type Reading, type Spot } from '../reading.js';
import { plainText } from './plain-text.js';

/** A cell or a field of a file: where it stands and what it says. */
export interface Cell extends Spot {
  readonly text: string;
}

/** Longer is no title, and no description that anybody would read. */
const MOST = { name: 200, title: 300, text: 5000 } as const;

/** Markup takes its place too. */
const ROOM = 8;

const FORMULA = /^[=+@]\s*[A-Z][A-Z.]*\(|^=/i;

/** What UTF-8 looks like when it was read as Windows-1252, or what could not be read at all. */
const BROKEN = /\uFFFD|[ÂÃ][\u0080-\u00BF]|â€[œ™\u009D“”˜]/;

function readAnew(reading: Reading, { text, ...spot }: Cell, length: keyof typeof MOST): string {
  const most = MOST[length];
  const plain = plainText(text.slice(0, most * ROOM));
  const isLong = plain.length > most || text.length > most * ROOM;
  // A description is not shown: only what stands in a name is worth a word.
  if (length === 'text') return plain.slice(0, most);
  if (isLong)
    note(reading, spot, {
      code: 'long-text',
      message: `The text has ${text.length} characters and is cut after ${most}.`,
    });
  if (FORMULA.test(plain))
    note(reading, spot, {
      code: 'formula',
      message: `"${plain.slice(0, 40)}" looks like a spreadsheet’s formula. It is taken as text.`,
    });
  if (BROKEN.test(plain))
    note(reading, spot, {
      code: 'wrong-encoding',
      message: `"${plain.slice(0, 40)}" has letters that were spoiled before this file was written.`,
      advice: 'Export the file again as UTF-8.',
    });
  return plain.slice(0, most);
}

/**
 * The text of a cell: markup removed, entities as what they stand for, nothing that is not seen. What is odd about it is
 * noted. What many cells say is one text in memory.
 */
export function readCell(reading: Reading, cell: Cell, length: keyof typeof MOST = 'name'): string {
  const { text } = cell;
  if (text === '') return '';
  if (length !== 'name') return readAnew(reading, cell, length);
  const known = reading.texts.get(text);
  if (known !== undefined) return known;
  const noted = reading.findings.count;
  const plain = readAnew(reading, cell, length);
  return reading.findings.count > noted ? plain : reading.texts.set(text, plain);
}
