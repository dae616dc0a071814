/** Nobody writes so much about one page. */
const LONGEST = 500_000;

/** The JSON of a block; `undefined` where it is broken or too long to read in passing. */
export function parseBlock(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
