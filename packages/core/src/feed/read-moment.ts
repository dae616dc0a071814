import { warn, type Reader } from './reader.js';

const FORM = /^\d{4}-\d\d-\d\d(T(?!24)\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * A date, which begins at midnight UTC, or a date and time with its zone (without one it would mean another
 * moment on every phone). As milliseconds.
 */
export const moment: Reader<number> = (value, reading) => {
  const stated = FORM.test(value as string) ? (value as string) : '';
  // Libraries put a parse of their own on Date, which takes every zone for the visitor's.
  const at = +new Date(stated);
  // Browsers do not agree on the thirtieth of February.
  const isDay =
    at >= -Infinity && new Date(stated.slice(0, 10)).getUTCDate() === +stated.slice(8, 10);
  return isDay ? at : warn(reading, 'a date, or a date and time with its zone');
};
