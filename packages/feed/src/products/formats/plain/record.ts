import type { Row } from '../../../files/table.js';

/** One product's record in a table or in a JSON list, asked by the name of a column or field. */
export interface ProductRecord {
  readonly row: number;
  /** The trimmed text; empty where there is none. */
  readonly get: (name: string) => string;
  /** Several values: of a column that stands several times, of a JSON list. */
  readonly all: (name: string) => readonly string[];
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** A link is an id, or an id and how strong it is. */
const entryOf = (value: unknown): string => textOf(Array.isArray(value) ? value[0] : value);

/** A table's row as a record. */
export const rowRecord = ({ number, get, all }: Row): ProductRecord => ({ row: number, get, all });

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
  const all = (name: string): string[] => {
    const field = fields.get(name);
    return (Array.isArray(field) ? field : [field]).map(entryOf).filter(Boolean);
  };
  return { row, all, get: (name) => all(name)[0] ?? '' };
}
