/** One `var()` of a style sheet. */
export interface Read {
  /** Without the dashes and the prefix: `accent`, `_fit`. */
  readonly name: string;
  /** What stands in where nobody set it. Missing: nothing does. */
  readonly fallback?: string;
}

/** What stands between the parenthesis at `from` and the one that closes it. */
function between(css: string, from: number): string {
  let depth = 1;
  let end = from;
  for (; depth > 0 && end < css.length; end++) {
    if (css[end] === '(') depth += 1;
    else if (css[end] === ')') depth -= 1;
  }
  return css.slice(from, end - 1);
}

/** Every `var()` of a style sheet, also those within the fallback of another. */
export function readFallbacks(css: string): Read[] {
  return [...css.matchAll(/var\(\s*/g)].map(({ index, 0: { length } }) => {
    const [variable = '', ...fallback] = between(css, index + length).split(',');
    const name = variable.trim().replace(/^--(uptier-)?/, '');
    return fallback.length > 0 ? { name, fallback: fallback.join(',').trim() } : { name };
  });
}
