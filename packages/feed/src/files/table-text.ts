const MUST_QUOTE = /[",\r\n]|^\s|\s$/;
const FORMULA = /^[=+\-@\t]/;

/** A text that a spreadsheet would run is marked as a text; `plainCell` takes the mark away again. */
function cell(value: string): string {
  const safe = FORMULA.test(value) && !Number.isFinite(Number(value)) ? `'${value}` : value;
  return MUST_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell said before it was made safe for spreadsheets. */
export const plainCell = (text: string): string => text.replace(/^'(?=[=+\-@\t])/, '');

/** A table as a file that spreadsheets open as it is: they take it for UTF-8 only by the mark at its beginning. */
export const tableText = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string => `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')}`;
