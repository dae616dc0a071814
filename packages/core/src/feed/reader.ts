/**
 * The machinery of reading outside data. A reader takes any value and returns it as an inside type, or
 * `undefined` with a warning. A value that is already right comes back as it is, uncopied: a feed of
 * 100,000 products is read without a second copy. Nothing that is read is ever changed.
 */

/** What was left out of outside data, and where it stood: `$.products[3].price`, "expected a number". */
export interface Warning {
  readonly path: string;
  readonly problem: string;
}

/** The place that is being read: a step into an object or a list, which may stand in another. */
export interface Reading {
  readonly from?: Reading;
  step: string | number;
  readonly warnings: Warning[];
  /** Copies what is right too: for data that its owner may still change. `'outside'`: but nothing that stands in it. */
  readonly copies: boolean | 'outside';
  /** Names that a script of the page has given to every object: what is found by them nobody has stated. */
  readonly lent: readonly string[];
}

/** Is never given `undefined` or `null`: `present` takes care of these. */
export type Reader<T> = (value: unknown, reading: Reading) => T | undefined;

/** A feed may be wrong in a million places; nobody reads more than this many warnings. */
const MAX_WARNINGS = 1000;

const pathText = ({ from, step }: Reading): string =>
  from
    ? pathText(from) + (/^[a-z]\w*$/i.test(`${step}`) ? `.${step}` : `[${JSON.stringify(step)}]`)
    : '$';

/** Notes that what stands here is left out, or is not taken as it is. */
export function warn(reading: Reading, expected: string): undefined {
  const { warnings } = reading;
  if (warnings.length < MAX_WARNINGS) {
    warnings.push({ path: pathText(reading), problem: `expected ${expected}` });
  } else if (warnings.length === MAX_WARNINGS) {
    warnings.push({ path: '$', problem: 'expected fewer faults; these are the first' });
  }
}

/** What the language itself gives to every object. */
const LANGUAGE = /^_|^const|Of$|String$|Enum|Property$/;

export const startReading = ({ copies } = { copies: false }): Reading => ({
  step: '$',
  warnings: [],
  copies,
  lent: Object.getOwnPropertyNames(Object.prototype).filter((name) => !LANGUAGE.test(name)),
});

/** Goes into an object or a list that stands here. */
export const enter = (from: Reading, step: string | number = 0): Reading => ({
  from,
  step,
  warnings: from.warnings,
  copies: from.copies === true,
  lent: from.lent,
});

/** Reads what stands here, if anything does. */
export function present<T>(value: unknown, reading: Reading, read: Reader<T>): T | undefined {
  if (value === undefined) return undefined;
  return value === null ? warn(reading, 'no null') : read(value, reading);
}

/** The same, but never throws: what does, such as a getter, is lost alone. */
export function attempt<T>(value: unknown, reading: Reading, read: Reader<T>): T | undefined {
  try {
    return present(value, reading, read);
  } catch {
    return warn(reading, 'data');
  }
}

/** Reads the field of an object that a place is named after. Never throws. */
export const attemptField = <T>(owner: unknown, place: Reading, read: Reader<T>): T | undefined =>
  attempt(owner, place, (value) =>
    present((value as Readonly<Record<string, unknown>>)[place.step], place, read),
  );

/** Reads with something safe in the place of what cannot be read. */
export const otherwise =
  <T, S>(read: Reader<T>, safe: S): Reader<T | S> =>
  (value, reading) =>
    read(value, reading) ?? safe;

/** Reads each id once; of two the first is kept. */
export const onlyNew =
  <T extends { readonly id: string }>(read: Reader<T>, seen = new Set<string>()): Reader<T> =>
  (value, reading) => {
    const made = read(value, reading);
    if (!made) return made;
    if (seen.has(made.id)) return warn(reading, 'a new id');
    seen.add(made.id);
    return made;
  };
