import { attempt, enter, present, warn, type Reader, type Reading } from './reader.js';

/** A list whose entries are read each by its own reader. What cannot be read is left out. */
const entries =
  <T>(readerOf: (index: number) => Reader<T>, max: number): Reader<readonly T[]> =>
  (value, reading) => {
    if (!Array.isArray(value)) return warn(reading, 'a list');
    const count = Math.min(value.length, max);
    if (count < value.length) warn(reading, `at most ${max} entries`);
    let made: unknown[] = count < value.length || reading.copies ? [] : value;
    const here = enter(reading);
    for (let i = 0; i < count; i++) {
      const raw: unknown = value[i];
      here.step = i;
      const entry = attempt(raw, here, readerOf(i));
      if (made === value) {
        if (entry !== undefined && Object.is(entry, raw)) continue;
        made = value.slice(0, i);
      }
      if (entry !== undefined) made.push(entry);
    }
    return made as T[];
  };

/** A list; what is beyond `max` is left out too. */
export const list = <T>(item: Reader<T>, max = 100): Reader<readonly T[]> =>
  entries(() => item, max);

/** Several readers in a row: `["case-1", 0.9]`. */
export function tuple<T extends readonly unknown[]>(
  ...items: { [I in keyof T]: Reader<T[I]> }
): Reader<T> {
  const read = entries((index) => items[index]!, items.length);
  return (value, reading) => {
    const made = read(value, reading);
    return made?.length === items.length
      ? (made as unknown as T)
      : warn(reading, `${items.length} values`);
  };
}

/** Whether an object has it only because every object of the page has. */
const isLent = (name: string, owner: object, { lent }: Reading): boolean =>
  lent.includes(name) && !Object.hasOwn(owner, name);

/** What every object has may be such that no other can be given it. */
const empty = ({ lent }: Reading): Record<string, unknown> =>
  lent.length ? (Object.create(null) as Record<string, unknown>) : {};

/** A name that nobody may use, or one too many. */
const refused: Reader<never> = (_, reading) => warn(reading, 'fewer or other names');

/**
 * The fields of an object that have a reader, at most `max` of them; those that cannot be read are left out.
 */
export const fields =
  (
    readerOf: (name: string) => Reader<unknown> | undefined,
    max = Infinity,
  ): Reader<Readonly<Record<string, unknown>>> =>
  (value, reading) => {
    if (typeof value !== 'object' || Array.isArray(value)) return warn(reading, 'an object');
    const given = value as Record<string, unknown>;
    const kin: unknown = Object.getPrototypeOf(given);
    // An object of a class is more than data: it may answer otherwise the next time.
    let made =
      !reading.copies && (kin === Object.prototype || kin === null) ? given : empty(reading);
    let left = max;
    const here = enter(reading);
    // The quickest way to walk over a large feed. What is inherited is read with the same care.
    for (const name in given) {
      const read = readerOf(name);
      if (!read || isLent(name, given, reading)) continue;
      here.step = name;
      let raw: unknown;
      let field: unknown;
      try {
        raw = given[name];
        field = present(raw, here, left-- > 0 ? read : refused);
      } catch {
        warn(here, 'data');
      }
      if (made === given) {
        if (field !== undefined && Object.is(field, raw)) continue;
        made = empty(reading);
        for (const kept in given) {
          if (kept === name) break;
          if (readerOf(kept) && !isLent(kept, given, reading)) made[kept] = given[kept];
        }
      }
      if (field !== undefined) made[name] = field;
    }
    return made;
  };

/** All of a list or an object, or nothing: for rules that must not lose a part. */
export const complete =
  <T extends object>(read: Reader<T>): Reader<T> =>
  (value, reading) => {
    const made = read(value, reading);
    // The reader made an object, so `value` is one.
    return made && Object.keys(made).length === Object.keys(value as object).length
      ? made
      : undefined;
  };

/** Names to values of one kind, at most `max` of them. */
export const record = <T>(entry: Reader<T>, max = 100): Reader<Readonly<Record<string, T>>> =>
  fields(
    // Some names would reach an object's own machinery if somebody wrote to them.
    (name) => (/^(__proto__|constructor|prototype|[^]{201,})$/.test(name) ? refused : entry),
    max,
  ) as Reader<Readonly<Record<string, T>>>;

type Fields<T> = { readonly [Name in keyof T]-?: Reader<Exclude<T[Name], undefined>> };
type Names<T> = readonly (keyof T & string)[];

/**
 * An object of known fields. A field that cannot be read is left out alone, but the object is lost without
 * one of `required`, and with an unreadable one of `vital`: fields that make an offer smaller, so that it must
 * not be made as if they were not there.
 */
export function object<T extends object>(
  known: Fields<T>,
  required: Names<T> = [],
  vital: Names<T> = [],
): Reader<T> {
  const readers = new Map<string, Reader<unknown>>([
    ['__proto__', refused],
    ...Object.entries<Reader<unknown>>(known),
  ]);
  const read = fields((name) => readers.get(name)) as Reader<T>;
  const needed = [...required, ...vital];
  return (value, reading) => {
    let made = read(value, reading);
    if (!made) return made;
    // Whoever asks for it finds its own nothing, also in a copy.
    for (const name of reading.lent)
      if (readers.has(name) && !Object.hasOwn(made, name)) made = { ...made, [name]: undefined };
    for (const name of needed) {
      if (
        made[name] === undefined &&
        (required.includes(name) ||
          ((value as T)[name] != null && !isLent(name, value as T, reading)))
      ) {
        return warn(reading, `a readable ${name}`);
      }
    }
    return made;
  };
}
