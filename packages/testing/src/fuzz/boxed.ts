import { inspect } from 'node:util';
import fc from 'fast-check';

/** A value that may hurt whoever looks at it. */
export interface Boxed {
  readonly value: unknown;
}

/** Puts a value into a box that can be printed whatever is in it. */
export const boxed = (value: unknown): Boxed =>
  Object.defineProperty({ value }, fc.toStringMethod, {
    value: () => inspect(value, { depth: 8, showProxy: true }),
  });
