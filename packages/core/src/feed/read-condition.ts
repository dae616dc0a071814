import { isPath } from '../context/paths.js';
import { complete, fields, list } from './containers.js';
import type { Condition } from './feed.js';
import { warn, type Reader } from './reader.js';
import { figure, flag, scalar } from './values.js';

/** More would be a mistake, or an object that holds itself. */
const MAX_PARTS = 200;

/** How a condition may compare a fact, and with what. */
const OPERANDS = new Map<string, Reader<unknown>>(
  Object.entries({
    eq: scalar,
    ne: scalar,
    has: scalar,
    in: complete(list(scalar, 1000)),
    gte: figure,
    lte: figure,
    gt: figure,
    lt: figure,
    exists: flag,
  }),
);

const unknown: Reader<never> = (_, reading) =>
  warn(reading, 'a known name; this condition never holds');

const operators = complete(fields((operator) => OPERANDS.get(operator) ?? unknown));

const test: Reader<object> = (value, reading) => {
  const made = operators(value, reading);
  return made && !Object.keys(made).length ? warn(reading, 'an operator') : made;
};

/** A campaign's condition. With anything in it that cannot be read, it never holds. */
export const readCondition: Reader<Condition> = (condition, place) => {
  let left = MAX_PARTS;
  const all = complete(
    fields((name) => {
      if (name === 'not') return part;
      if (name === 'all' || name === 'any') return parts;
      return isPath(name) ? test : unknown;
    }),
  );
  const part: Reader<Condition> = (value, reading) =>
    left-- > 0 ? all(value, reading) : warn(reading, `at most ${MAX_PARTS} parts`);
  const parts = complete(list(part, MAX_PARTS));
  return part(condition, place) ?? { any: [] };
};
