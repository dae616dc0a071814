import { InvalidArgumentError } from 'commander';
import { EMPTY_PATH } from '../files/paths.js';

/** Reads a path. A script's unset variable makes an empty one. */
export function pathOf(said: string): string {
  if (said.trim()) return said;
  throw new InvalidArgumentError(EMPTY_PATH);
}
