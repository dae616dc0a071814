import { basename } from 'node:path';

/** One file, folder or address, or several that are read as one. */
export type Paths = string | readonly string[];

export const listOf = (paths: Paths): readonly string[] =>
  typeof paths === 'string' ? [paths] : paths;

/** What findings that are about all of them call them. */
export function sayPaths(paths: Paths): string {
  const [first, ...others] = listOf(paths);
  return [first, ...others.map((path) => basename(path))].join(', ');
}
