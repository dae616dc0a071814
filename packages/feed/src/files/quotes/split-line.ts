/** A line of a table by itself, as if no quote went on from the line before. */
export interface SplitLine {
  readonly cells: readonly string[];
  /**
   * `open`: its last cell begins with a quote and goes on in the next line. `odd`: behind a closing quote stands something
   * else than a separator.
   */
  readonly state: 'sound' | 'open' | 'odd';
}

const QUOTE = '"';

/** Where the quote closes that is open from `start` on; -1 where it does not. Two in a row are one in the text. */
function closingFrom(line: string, start: number): number {
  let at = line.indexOf(QUOTE, start);
  while (at >= 0 && line[at + 1] === QUOTE) at = line.indexOf(QUOTE, at + 2);
  return at;
}

/** Takes a line apart. */
export function splitLine(line: string, separator: string): SplitLine {
  if (!line.includes(QUOTE)) return { cells: line.split(separator), state: 'sound' };
  const cells: string[] = [];
  for (let start = 0; ;) {
    let end = line.indexOf(separator, start);
    if (line[start] === QUOTE) {
      const close = closingFrom(line, start + 1);
      if (close < 0) return { cells, state: 'open' };
      end = line.indexOf(separator, close);
      if (close + 1 !== (end < 0 ? line.length : end)) return { cells, state: 'odd' };
      cells.push(line.slice(start + 1, close).replaceAll('""', QUOTE));
    } else cells.push(line.slice(start, end < 0 ? line.length : end));
    if (end < 0) return { cells, state: 'sound' };
    start = end + separator.length;
  }
}

/** How a line ends in whose beginning a quote is open from a line before. */
export function stateAfter(line: string, separator: string): SplitLine['state'] {
  const close = closingFrom(line, 0);
  if (close < 0) return 'open';
  const rest = line.slice(close + 1);
  if (rest === '') return 'sound';
  return rest.startsWith(separator)
    ? splitLine(rest.slice(separator.length), separator).state
    : 'odd';
}
