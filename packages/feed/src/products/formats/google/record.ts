import type { Row } from '../../../files/table.js';
import type { XmlField, XmlItem } from './xml-items.js';

/** A product as Google's feeds tell it, from XML or from a table. */
export interface GoogleRecord {
  /** Its line, or which one of the file it is. */
  readonly row: number;
  /** The trimmed text of an attribute; empty where there is none. */
  readonly get: (name: string) => string;
  /** Of one that stands several times, all. */
  readonly all: (name: string) => readonly string[];
  /** One that has parts, by their names: XML nests them, a table writes `part:part:part, part:part:part`. */
  readonly parts: (
    name: string,
    keys: readonly string[],
  ) => readonly Readonly<Record<string, string>>[];
}

/** The pieces of a text between signs that no backslash escapes. */
const split = (text: string, sign: ',' | ':'): string[] =>
  text
    .split(sign === ',' ? /(?<!\\),/ : /(?<!\\):/)
    .map((part) => part.replaceAll(/\\([,:])/g, '$1').trim());

/** The last part takes the rest: a price or a value may have a colon of its own. */
function partsOf(entry: string, keys: readonly string[]): Record<string, string> {
  const pieces = split(entry, ':');
  const rest = pieces.slice(keys.length - 1).join(':');
  return Object.fromEntries(
    keys.map((key, i) => [key, i < keys.length - 1 ? (pieces[i] ?? '') : rest]),
  );
}

/** The entries of a list in one cell; a comma between digits (`1,50 EUR`) parts none. */
const entriesOf = (text: string): string[] =>
  text
    .split(/(?<!\\),(?!\d{1,3}\b(?!:))/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** An item of an XML file. */
export function itemRecord({ fields, ...item }: XmlItem, by: 'row' | 'entry'): GoogleRecord {
  const named = (name: string): XmlField[] => fields.filter((field) => field.name === name);
  const all = (name: string): string[] =>
    named(name)
      .map(({ text }) => text.trim())
      .filter(Boolean);
  return {
    row: item[by],
    all,
    get: (name) => all(name)[0] ?? '',
    parts: (name, keys) =>
      named(name).flatMap(({ text, fields: inner }) =>
        inner.length > 0
          ? [Object.fromEntries(inner.map((field) => [field.name, field.text.trim()]))]
          : entriesOf(text).map((entry) => partsOf(entry, keys)),
      ),
  };
}

/** A row of a table, whose columns may be written `g:image_link` or `Image link`. */
export function rowRecord(row: Row, columns: ReadonlyMap<string, string>): GoogleRecord {
  const all = (name: string): readonly string[] => {
    const column = columns.get(name);
    return column === undefined ? [] : row.all(column);
  };
  return {
    row: row.number,
    all,
    get: (name) => all(name)[0] ?? '',
    parts: (name, keys) =>
      all(name).flatMap((text) => entriesOf(text).map((entry) => partsOf(entry, keys))),
  };
}

/** The columns of a table by Google's names. */
export const googleColumns = (header: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    header.map((name) => [
      name
        .toLowerCase()
        .replace(/^g:/, '')
        .replaceAll(/[\s-]+/g, '_'),
      name,
    ]),
  );
