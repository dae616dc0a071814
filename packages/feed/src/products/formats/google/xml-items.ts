import { SaxesParser } from 'saxes';
import { ownText } from '../../../files/own-text.js';
import { readTextPieces } from '../../../files/read-text.js';
import { UserError } from '../../../findings/user-error.js';

/** An element of an item: its name without a prefix, its text, and what stands in it. */
export interface XmlField {
  readonly name: string;
  text: string;
  readonly fields: XmlField[];
}

/** A product of an XML file: the line on which it begins, and which one it is, from 1. */
export interface XmlItem {
  readonly row: number;
  readonly entry: number;
  readonly fields: readonly XmlField[];
}

/** What HTML has and XML lacks, as shops write it nevertheless. */
const ENTITIES = {
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  deg: '°',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
} as const;

/** What is long and not read. */
const UNREAD = new Set(['description', 'summary', 'content']);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const isItem = (name: string): boolean => name === 'item' || name === 'entry';

function failAt(file: string, row: number, entry: number): never {
  throw new UserError({
    code: 'broken-xml',
    place: { file, row, entry },
    message: 'The XML breaks off or has a fault here, or in the product that begins here.',
    advice: 'Export the file again; where a program makes it, look for "&" or "<" in a text.',
  });
}

/** A parser that puts each whole item into a list. */
function parserOf(file: string, found: XmlItem[]): SaxesParser {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: XmlField[] = [];
  let [row, entry] = [0, 1];
  Object.assign(parser.ENTITIES, ENTITIES);
  // A bare "&" is found out only at the next ";", which may be many products on.
  parser.on('error', () => failAt(file, open.length > 0 ? row : parser.line, entry));
  parser.on('opentag', ({ name, attributes }) => {
    const isFirst = open.length === 0;
    if (isFirst && !isItem(localName(name))) return;
    if (isFirst) row = parser.line;
    const field = { name: localName(name), text: attributes['href'] ?? '', fields: [] };
    open.at(-1)?.fields.push(field);
    open.push(field);
  });
  const addText = (text: string): void => {
    const field = open.at(-1);
    if (field && !UNREAD.has(field.name)) field.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const field = open.pop();
    if (field) field.text = ownText(field.text);
    if (field && open.length === 0) found.push({ row, entry: entry++, fields: field.fields });
  });
  return parser;
}

/** The items of an RSS or Atom file as it streams. What is at fault in it is told with its line. */
export async function* xmlItems(file: string): AsyncGenerator<XmlItem> {
  const found: XmlItem[] = [];
  const parser = parserOf(file, found);
  for await (const piece of readTextPieces(file)) {
    parser.write(piece);
    yield* found.splice(0);
  }
  parser.close();
  yield* found;
}
