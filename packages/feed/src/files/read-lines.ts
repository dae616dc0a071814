import { readTextPieces } from './read-text.js';

/** The lines of a text file with their numbers, 1 being the first. Only one is in memory, however long the file is. */
export async function* readLines(file: string): AsyncGenerator<[number: number, line: string]> {
  let [number, rest] = [0, ''];
  for await (const piece of readTextPieces(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield [++number, line];
  }
  if (rest) yield [++number, rest];
}
