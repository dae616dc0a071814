const FORMULA = /^[=+\-@\t]/;

/** A text that a spreadsheet would run is marked as a text; `plainCell` takes the mark away again. */
function cell(value: string, separator: string): string {
  const safe = FORMULA.test(value) && !Number.isFinite(Number(value)) ? `'${value}` : value;
  const mustQuote = safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe);
  return mustQuote ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell said before it was made safe for spreadsheets. */
export const plainCell = (text: string): string => text.replace(/^'(?=[=+\-@\t])/, '');

/** A table as a file that spreadsheets open as it is: they take it for UTF-8 only by the mark at its beginning. */
export function tableText(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  separator = ',',
): string {
  const line = (cells: readonly string[]): string =>
    `${cells.map((one) => cell(one, separator)).join(separator)}\n`;
  const lines = [`\uFEFF${line(header)}`];
  for (const row of rows) lines.push(line(row));
  return lines.join('');
}
