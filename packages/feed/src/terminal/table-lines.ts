import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly align?: 'right';
  /** Its texts may be broken into lines where the screen is narrow. */
  readonly wraps?: boolean;
}

/** The lines of a cell. What is coloured must stand in a column that does not wrap. */
export type Cell = readonly string[];

const GAP = '  ';
/** A column of words that is narrower than this is not read any more. */
const NARROWEST = 14;

const widest = (lines: Cell): number => Math.max(0, ...lines.map(textWidth));

function pad(text: string, width: number, align?: 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'right' ? blanks + text : text + blanks;
}

/** What each column gets of the screen; nothing where there is no room for them side by side. */
function fit(columns: readonly Column[], natural: readonly number[], width: number) {
  const widths = [...natural];
  const gaps = GAP.length * (columns.length - 1);
  const sum = (): number => widths.reduce((a, b) => a + b, gaps);
  if (sum() <= width) return widths;
  const wrapping = columns.flatMap(({ wraps }, i) => (wraps ? [i] : []));
  // The narrow ones keep what they need, so that the wide ones share what is left.
  wrapping.sort((a, b) => natural[a]! - natural[b]!);
  let left = width - sum() + wrapping.reduce((a, i) => a + natural[i]!, 0);
  for (const [place, i] of wrapping.entries()) {
    const fair = Math.floor(left / (wrapping.length - place));
    widths[i] = Math.min(natural[i]!, fair);
    if (widths[i] < Math.min(natural[i]!, NARROWEST)) return undefined;
    left -= widths[i];
  }
  return wrapping.length ? widths : undefined;
}

/** A row as a list of its cells: for screens that have no room for a table. */
function stacked(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number) {
  const names = Math.max(...columns.map(({ title }) => textWidth(title))) + 1;
  const room = Math.max(10, width - names - 1);
  return rows.flatMap((cells, row) => [
    ...(row ? [''] : []),
    ...cells.flatMap((cell, i) =>
      cell
        .flatMap((line) => (columns[i]!.wraps ? wrapText(line, room) : [line]))
        .filter(Boolean)
        .map((line, n) => `${pad(n ? '' : `${columns[i]!.title}:`, names)} ${line}`),
    ),
  ]);
}

/**
 * A table in lines, its columns aligned by what they take on a screen of `width` columns. Without a width, no text is
 * broken.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width = Infinity,
): string[] {
  const natural = columns.map(({ title }, i) =>
    rows.reduce((most, cells) => Math.max(most, widest(cells[i]!)), textWidth(title)),
  );
  const widths = fit(columns, natural, width);
  if (!widths) return stacked(columns, rows, width);
  const lineOf = (texts: readonly string[]): string =>
    texts
      .map((text, i) => pad(text, widths[i]!, columns[i]!.align))
      .join(GAP)
      .trimEnd();
  const wrapped = (cells: readonly Cell[]): Cell[] =>
    cells.map((cell, i) =>
      columns[i]!.wraps ? cell.flatMap((line) => wrapText(line, widths[i]!)) : cell,
    );
  return [
    lineOf(columns.map(({ title }) => title)),
    lineOf(widths.map((n) => '─'.repeat(n))),
    ...rows.map(wrapped).flatMap((cells) => {
      const height = Math.max(1, ...cells.map((cell) => cell.length));
      return Array.from({ length: height }, (_, n) => lineOf(cells.map((cell) => cell[n] ?? '')));
    }),
  ];
}
