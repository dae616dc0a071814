import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { UserError } from '../findings/user-error.js';

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

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
    message: `The JSON has a fault here: ${printParseErrorCode(first.error)}.`,
  });
}
