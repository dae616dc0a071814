const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The first line of a table, its quoted cells and all. */
function headerLine(text: string): string {
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (text[i] === '\n' || text[i] === '\r')) return text.slice(0, i);
  }
  return text;
}

/** Excel’s own first line, which says what parts the cells. */
const SAID = /^\uFEFF?sep=([^\r\n])\r?\n/i;

/** What parts the cells of a table: what it says itself, else of the usual signs the one that its header has most of. */
export function findSeparator(text: string): string {
  const said = SAID.exec(text)?.[1];
  if (said !== undefined) return said;
  const header = headerLine(text).replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => header.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}
