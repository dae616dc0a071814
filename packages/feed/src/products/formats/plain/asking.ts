import { readAddress } from '../../cells/read-address.js';
import { plainText } from '../../cells/plain-text.js';
import { readCell, type Cell } from '../../cells/read-cell.js';
import { isTooLong } from '../../is-too-long.js';
import { readMoney, readOwnPrice } from '../../prices/read-money.js';
import { isCurrency } from '../../minor-units.js';
import { note, type Reading } from '../../reading.js';
import type { PlainField, PlainFields } from './field-names.js';
import type { Counted, ProductRecord } from './record.js';

/** What stands between the entries of a list. */
const MARKS = /[;|,\n]/;

/** A file that is being read, and what it has. */
export interface PlainReading {
  readonly reading: Reading;
  readonly fields: PlainFields;
}

/** What stands in texts between signs, but blanks. */
const partedAt = (sign: RegExp, texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(sign))
    .map((text) => text.trim())
    .filter(Boolean);

/** Tells where a record says something, and what stands there. */
function look(record: ProductRecord, { reading, fields: { named } }: PlainReading) {
  const column = (field: PlainField): string => named[field] ?? field;
  const raw = (field: PlainField): string =>
    named[field] === undefined ? '' : record.get(named[field]);
  const cell = (field: PlainField): Cell => ({
    row: record.row,
    column: column(field),
    text: raw(field),
  });
  const wrong = (field: PlainField, belongs: string): undefined =>
    note(reading, cell(field), {
      code: 'odd-value',
      message: `"${raw(field).slice(0, 40)}" is left out: here belongs ${belongs}.`,
    });
  const amount = (field: PlainField): Cell => {
    const price = cell(field);
    const code = raw('currency').toUpperCase();
    // A sum in a column of its own says in another one what it is a sum of.
    return isCurrency(code) && /^[\d.,\s-]+$/.test(price.text)
      ? { ...price, text: `${price.text} ${code}` }
      : price;
  };
  /** The entries of a list: of a JSON list, of columns that stand several times, or of a cell. */
  const entries = (field: PlainField, sign: RegExp): string[] =>
    partedAt(sign, named[field] === undefined ? [] : record.all(named[field]));
  return { raw, cell, wrong, amount, entries };
}

/** Tells what a record's lists of ids hold. */
function lookForIds(
  record: ProductRecord,
  { reading, fields: { named } }: PlainReading,
  cell: (field: PlainField) => Cell,
) {
  /** The entries of a list of ids, which may be objects. Of one without an id nobody knows what it names. */
  const listedIds = (field: PlainField): readonly Counted[] => {
    const all = named[field] === undefined ? [] : record.counted(named[field]);
    if (all.some(({ isNameless }) => isNameless))
      note(reading, cell(field), {
        code: 'odd-value',
        message: 'An object without an "id" is left out of this list.',
      });
    return all.filter(({ isNameless }) => !isNameless);
  };
  const idEntries = (field: PlainField): string[] =>
    partedAt(
      MARKS,
      listedIds(field).map(({ text }) => text),
    );
  /** A list of ids with what is stated beside each. */
  const countedIds = (field: PlainField): readonly Counted[] =>
    listedIds(field)
      .flatMap((one) =>
        one.count === undefined ? one.text.split(MARKS).map((text) => ({ text })) : [one],
      )
      .map((one) => ({ ...one, text: one.text.trim() }))
      .filter(({ text }) => plainText(text) !== '');
  return { countedIds, idEntries };
}

/** Answers for one record, and notes what is wrong with it. */
export function ask(record: ProductRecord, plain: PlainReading) {
  const { raw, cell, wrong, amount, entries } = look(record, plain);
  const { countedIds, idEntries } = lookForIds(record, plain, cell);
  const { reading } = plain;
  return {
    reading,
    raw,
    cell,
    wrong,
    countedIds,
    text: (field: PlainField): string => readCell(reading, cell(field)),
    money: (field: PlainField) => readMoney(reading, amount(field)),
    ownPrice: () => readOwnPrice(reading, amount('price'), raw('id')),
    address: (field: PlainField) => readAddress(reading, cell(field)),
    /** A number within bounds; another is noted. */
    number(field: PlainField, least: number, most: number): number | undefined {
      if (raw(field) === '') return undefined;
      const value = Number(raw(field).replace(',', '.'));
      const isRight = value >= least && value <= most;
      return isRight ? value : wrong(field, `a number from ${least} to ${most}`);
    },
    list: (field: PlainField, sign = MARKS): string[] =>
      entries(field, sign)
        .map((text) => readCell(reading, { ...cell(field), text }))
        .filter(Boolean),
    /** A list of ids, as they are written: one that is cut or cleaned is that of another product, or of none. */
    ids: (field: PlainField): string[] => idEntries(field).filter((text) => plainText(text) !== ''),
    /** A list of ids and tags: cleaned as tags are, which it must meet, but never cut to another name. */
    idsOrTags: (field: PlainField): string[] =>
      idEntries(field)
        .map((text) => (isTooLong(text) ? text : readCell(reading, { ...cell(field), text })))
        .filter(Boolean),
    /** One of several words; another is noted. */
    oneOf<Word extends string>(field: PlainField, words: readonly Word[]): Word | undefined {
      const found = words.find((word) => word === raw(field).toLowerCase());
      return found ?? (raw(field) === '' ? undefined : wrong(field, words.join(', ')));
    },
  };
}

export type Asking = ReturnType<typeof ask>;
