import type { Plan } from './plan.js';

/** Where the swap that is under way is kept, in case the page ends before it does. One small JSON value. */
export interface Journal {
  read(): unknown;
  /** Without a value: nothing is under way. */
  write(entry?: unknown): void;
}

/** A swap that has begun. */
export interface Entry extends Plan {
  /** The shopper was told that it did not work: what still happens of it is to be undone. */
  readonly isRefused?: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least;

const isAddition = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  isWhole(value['quantity'], 1) &&
  isWhole(value['had'], 0);

const isName = (value: unknown): boolean => typeof value === 'string';

/** No more can be taken out of a line than it held. */
const isCut = (value: unknown): boolean =>
  isRecord(value) &&
  isWhole(value['quantity'], 1) &&
  isRecord(value['line']) &&
  typeof value['line']['key'] === 'string' &&
  isWhole(value['line']['quantity'], value['quantity']) &&
  Array.isArray(value['line']['names']) &&
  value['line']['names'].length > 0 &&
  value['line']['names'].every(isName);

/** Reads what an earlier page has left. It may be of another version, or anything. */
export function readEntry(value: unknown): Entry | undefined {
  if (!isRecord(value)) return undefined;
  const { additions, cuts } = value;
  const isEntry =
    Array.isArray(additions) &&
    Array.isArray(cuts) &&
    additions.every(isAddition) &&
    cuts.every(isCut);
  return isEntry ? (value as unknown as Entry) : undefined;
}
