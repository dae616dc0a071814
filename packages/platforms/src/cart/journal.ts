import type { Plan } from './plan.js';

/** Milliseconds after which a swap is left as it is: by then the shopper has seen his cart, and made it what he wants. */
const LONGEST_OPEN = 30 * 60_000;

/** Where the swap that is under way is kept, in case the page ends before it does. One small JSON value. */
export interface Journal {
  read(): unknown;
  /** Without a value: nothing is under way. */
  write(entry?: unknown): void;
}

/** A swap that has begun. */
export interface Entry extends Plan {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** The root of the shop: several may share one store. */
  readonly root: string;
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
  isWhole(value['had'], value['quantity']) &&
  isRecord(value['line']) &&
  typeof value['line']['key'] === 'string' &&
  isWhole(value['line']['quantity'], value['quantity']) &&
  Array.isArray(value['line']['names']) &&
  value['line']['names'].length > 0 &&
  value['line']['names'].every(isName);

/** A moment to come is one too: of a clock that was fast, and has been put right since. */
const isRecent = (at: unknown): boolean =>
  typeof at === 'number' && Math.abs(Date.now() - at) < LONGEST_OPEN;

/** Reads what an earlier page of a shop has left. It may be old, of another shop or version, or anything. */
export function readEntry(value: unknown, root: string): Entry | undefined {
  if (!isRecord(value) || !isRecent(value['at']) || value['root'] !== root) return undefined;
  const { additions, cuts, code } = value;
  const isSwap =
    Array.isArray(additions) &&
    Array.isArray(cuts) &&
    additions.length > 0 &&
    cuts.length > 0 &&
    additions.every(isAddition) &&
    cuts.every(isCut) &&
    (code === undefined || isName(code));
  return isSwap ? (value as unknown as Entry) : undefined;
}
