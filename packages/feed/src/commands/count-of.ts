import { InvalidArgumentError } from 'commander';

/** Reads how many: a whole number from one up. */
export function countOf(said: string): number {
  if (/^[1-9]\d{0,8}$/.test(said)) return Number(said);
  throw new InvalidArgumentError('It has to be a whole number from 1 up.');
}
