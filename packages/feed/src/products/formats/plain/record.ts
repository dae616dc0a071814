import type { Row } from '../../../files/table.js';

/** One product's record in a table or in a JSON list, asked by the name of a column or field. */
export interface ProductRecord {
  readonly row: number;
  /** The trimmed text; empty where there is none. */
  readonly get: (name: string) => string;
  /** Several values: of a column that stands several times, of a JSON list. */
  readonly all: (name: string) => readonly string[];
  /** A list of ids with the number that JSON may state beside each: `["case-1", 2]`, `{ "id": "case-1", "quantity": 2 }`. */
  readonly counted: (name: string) => readonly Counted[];
}

/** An entry of a list, and what is stated beside it. */
export interface Counted {
  readonly text: string;
  readonly count?: unknown;
  /** An object without an id. */
  readonly isNameless?: boolean;
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** A link is an id, or an id and how strong it is. */
const entryOf = (value: unknown): string => textOf(Array.isArray(value) ? value[0] : value);

/** An entry of a list of ids: an id; or an id and how strong it is, or how often; or an object with both. */
function countedOf(value: unknown): Counted {
  if (Array.isArray(value)) return { text: textOf(value[0]), count: value[1] };
  if (typeof value !== 'object' || value === null) return { text: textOf(value) };
  const { id, count, quantity = count } = value as Readonly<Record<string, unknown>>;
  const text = textOf(id);
  return { text, count: quantity, isNameless: text === '' };
}

/** A table's row as a record. */
export const rowRecord = ({ number, get, all }: Row): ProductRecord => ({
  row: number,
  get,
  all,
  counted: (name) => all(name).map((text) => ({ text })),
});

/** The fields of an object, those of objects within it by a point: `proof.rating`. */
export function fieldsOf(value: object, before = ''): [name: string, value: unknown][] {
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    const name = before + key;
    const isInner = typeof field === 'object' && field !== null && !Array.isArray(field);
    return isInner && before.split('.').length < 3 ? fieldsOf(field, `${name}.`) : [[name, field]];
  });
}

/** An object of a JSON list as a record; its place in the list, from 1, stands for the row. */
export function jsonRecord(value: object, row: number): ProductRecord {
  const fields = new Map(fieldsOf(value));
  const listIn = (name: string): readonly unknown[] => {
    const field = fields.get(name);
    return Array.isArray(field) ? field : [field];
  };
  const counted = (name: string): Counted[] =>
    listIn(name)
      .map(countedOf)
      .filter(({ text, isNameless }) => text !== '' || isNameless);
  // Objects in another list than of ids are pictures, categories, words: their id says nothing of them.
  const all = (name: string): string[] => listIn(name).map(entryOf).filter(Boolean);
  return { row, all, counted, get: (name) => all(name)[0] ?? '' };
}
