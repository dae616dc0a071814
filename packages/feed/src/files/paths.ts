import { basename } from 'node:path';

/** One file, folder or address, or several that are read as one. */
export type Paths = string | readonly string[];

/** What is said of an empty path. It would be the folder that other paths are from, with whatever lies in it. */
export const EMPTY_PATH = 'Here belongs the path of a file or folder, not an empty text.';

export const listOf = (paths: Paths): readonly string[] =>
  typeof paths === 'string' ? [paths] : paths;

/** What findings that are about all of them call them. */
export function sayPaths(paths: Paths): string {
  const [first, ...others] = listOf(paths);
  return [first, ...others.map((path) => basename(path))].join(', ');
}
