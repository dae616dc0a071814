import { InvalidArgumentError } from 'commander';

/** Reads a path. An empty one, such as a script's unset variable makes, would be the folder that the command runs in. */
export function pathOf(said: string): string {
  if (said.trim()) return said;
  throw new InvalidArgumentError('Here belongs the path of a file or folder, not an empty text.');
}
