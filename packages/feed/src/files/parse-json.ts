import { parse, type ParseError, type ParseErrorCode } from 'jsonc-parser';
import { UserError } from '../findings/user-error.js';

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

const columnAt = (text: string, offset: number): number =>
  offset - text.lastIndexOf('\n', offset - 1);

/** What the parser's codes mean to whoever wrote the file. The numbers are those of its `ParseErrorCode`. */
const FAULTS: Readonly<Record<ParseErrorCode, string>> = {
  1: 'stands a word that is neither in quotes nor true, false, null or a number',
  2: 'stands a number that is not written as one',
  3: 'a name in quotes is missing, such as "currency"',
  4: 'a value is missing: a text in quotes, a number, true, false, a list or an object',
  5: 'a colon is missing between the name and its value',
  6: 'a comma is missing before this',
  7: 'an object ends without its "}"',
  8: 'a list ends without its "]"',
  9: 'the file should be at its end: there is something behind the last "}"',
  10: 'stands a comment, which this file may not have',
  11: 'begins a comment that does not end: "*/" is missing',
  12: 'begins a text whose closing quote is missing',
  13: 'stands a number that breaks off',
  14: 'stands a "\\u" that four digits do not follow',
  15: 'stands a backslash before a letter that needs none; in a path, write two',
  16: 'stands a character that may not be in a text, such as a line break or a tab',
};

function failAt(text: string, file: string, offset: number): never {
  throw new UserError({
    code: 'broken-json',
    place: { file, row: lineAt(text, offset) },
    message: 'The JSON breaks off or has a fault here.',
    advice:
      'Export the file again; where it was written by hand, look for a missing comma or quote.',
  });
}

/** Where strict JSON is at fault. Node does not say it in every version. */
function faultOf(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  return errors[0]?.offset ?? text.length;
}

const isLines = (text: string): boolean => /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text);

function parseLines(text: string, file: string): unknown[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      return failAt(text, file, start);
    }
  });
}

/** Reads JSON, or JSON lines as a list. The fault of a broken file is told with its line. */
export function parseJson(text: string, file: string): unknown {
  if (isLines(text)) return parseLines(text, file);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return failAt(text, file, faultOf(text));
  }
}

/** Reads JSON with comments and trailing commas, as a person writes it. */
export function parseCommented(text: string, file: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first) return value;
  throw new UserError({
    code: 'broken-json',
    place: { file, row: lineAt(text, first.offset) },
    message: `At column ${columnAt(text, first.offset)} ${FAULTS[first.error]}.`,
    advice: 'Everything before that place is right.',
  });
}
