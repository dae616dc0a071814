import { warn, type Reader } from './reader.js';

/**
 * Has more in it than what nobody sees: blanks, controls, and what joins, marks or directs other characters. Most texts
 * show that with their first character, without the search.
 */
export const isFilled = (value: unknown): value is string =>
  typeof value === 'string' &&
  ((value > '!' && value < '\x7f') || /[^\s\p{Cc}\p{DI}\u2800]/u.test(value));

/** Text that is not blank. What is longer is cut, but not through the middle of a sign of two halves. */
export const text =
  (max: number): Reader<string> =>
  (value, reading) => {
    if (isFilled(value) && value.length <= max) return value;
    warn(reading, `text, up to ${max} characters`);
    return isFilled(value) ? value.slice(0, max).replace(/[\ud800-\udbff]$/, '') : undefined;
  };

/** Shops also write ids as numbers; they become text. */
export const id: Reader<string> = (value, reading) =>
  isFilled(value) && value.length <= 200
    ? value
    : Number.isSafeInteger(value)
      ? String(value)
      : warn(reading, 'an id, up to 200 characters');

/** Text of one form. */
export const like =
  (form: RegExp, read: Reader<string>): Reader<string> =>
  (value, reading) => {
    const made = read(value, reading);
    return made === undefined || form.test(made) ? made : warn(reading, `text like ${form}`);
  };

/** An address that can only lead to a page or a file. */
export const url: Reader<string> = (value, reading) =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= 2000 &&
  // Browsers skip control characters in an address and read `\` as `/`: nothing good needs them.
  !/^ |\\|[^ -~\x80-\uffff]/.test(value) &&
  /^(https?:\/\/|[^:/?#]*([/?#]|$))/i.test(value)
    ? value
    : warn(reading, 'an http or relative address');

/** A finite number within bounds. */
export const number =
  (
    min: number,
    max: number,
    isRight: (value: unknown) => boolean = Number.isFinite,
  ): Reader<number> =>
  (value, reading) =>
    isRight(value) && (value as number) >= min && (value as number) <= max
      ? (value as number) + 0 // -0 would be shown with its sign
      : warn(reading, `a number from ${min} to ${max}`);

/** A whole number within bounds. */
export const whole = (min: number, max: number): Reader<number> =>
  number(min, max, Number.isInteger);

/** In minor units: a percentage of it is still an exact integer. */
export const MOST_MONEY = 900_000_000_000;

/** Money in minor units. */
export const money: Reader<number> = whole(0, MOST_MONEY);

/** Any number from zero up. */
export const amount: Reader<number> = number(0, 1e12);

/** How many, at least one. */
export const count: Reader<number> = whole(1, 1_000_000);

/** Into how many parts a price is divided. */
export const parts: Reader<number> = whole(2, 120);

/** How many, or none. */
export const countOrNone: Reader<number> = whole(0, 1_000_000_000);

/** 0.25 is a quarter of the whole. */
export const share: Reader<number> = number(0, 1);

export const exactly =
  <const T extends number | boolean>(wanted: T): Reader<T> =>
  (value, reading) =>
    value === wanted ? wanted : warn(reading, String(wanted));

export const flag: Reader<boolean> = (value, reading) =>
  typeof value === 'boolean' ? value : warn(reading, 'true or false');

export const oneOf =
  <const T extends string>(...words: readonly T[]): Reader<T> =>
  (value, reading) =>
    words.includes(value as T) ? (value as T) : warn(reading, words.join(', '));

/** An ISO 4217 code, in capitals. */
export const currency: Reader<string> = (value, reading) =>
  typeof value === 'string' && /^[a-z]{3}$/i.test(value)
    ? value.toUpperCase()
    : warn(reading, 'a currency code');

/** A language as browsers take it: in another they write neither numbers nor amounts, but throw. */
export const language: Reader<string> = (value, reading) => {
  try {
    if (typeof value === 'string' && Intl.getCanonicalLocales(value)) return value;
  } catch {
    // `en_US`, say. Told below.
  }
  return warn(reading, 'a language code such as en-US');
};

/** Any number. */
export const figure: Reader<number> = number(-1e15, 1e15);

/** A short text. */
export const name: Reader<string> = text(200);

/** A fact that can be compared: text, a number, or yes and no. */
export const scalar: Reader<string | number | boolean> = (value, reading) =>
  typeof value === 'boolean' ? value : (typeof value === 'number' ? figure : name)(value, reading);
