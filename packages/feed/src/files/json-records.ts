import { UserError } from '../findings/user-error.js';
import { parseJson } from './parse-json.js';
import { readText, readTextPieces } from './read-text.js';

/** Whether the start of a file is that of JSON lines: one object a line, and another on the next. */
const isLines = (start: string): boolean => /^\s*\{[^\n]*\}\s*\n\s*\{/.test(start);

function parseLine(line: string, file: string, row: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError({
      code: 'broken-json',
      place: { file, row },
      message: 'The JSON breaks off or has a fault here.',
      advice: 'Export the file again; where it was cut off, fetch it once more.',
    });
  }
}

/**
 * The values of a JSON file: of JSON lines, one after the other, since an export of events may be larger than memory;
 * of any other, the whole. `start` is its first part.
 */
export async function* jsonRecords(file: string, start: string): AsyncGenerator {
  if (!isLines(start)) {
    yield parseJson(await readText(file), file);
    return;
  }
  let [rest, row] = ['', 0];
  for await (const piece of readTextPieces(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      row++;
      if (line.trim()) yield parseLine(line, file, row);
    }
  }
  if (rest.trim()) yield parseLine(rest, file, row + 1);
}
