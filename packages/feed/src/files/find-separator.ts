const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The lines of a table with their ends. One within whose quotes a line breaks goes on. */
function wholeLines(text: string): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    if (isOpen) whole[whole.length - 1] += line;
    else whole.push(line);
    if (line.split('"').length % 2 === 0) isOpen = !isOpen;
  }
  return whole;
}

function separatorIn(text: string): string {
  const [first = ''] = wholeLines(text);
  const header = first.replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => header.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/** Excel’s own first line, which says what parts the cells. */
const SAID = /^\uFEFF?sep=([^\r\n])\r?\n/i;

/** Whether a table begins with that line, which is none of its own. */
export const saysSeparator = (text: string): boolean => SAID.test(text);

/** So many lines of words may stand above a header. */
const MOST_ABOVE = 3;

const cellsOf = (line: string): readonly string[] =>
  line.split(separatorIn(line)).map((cell) => cell.replaceAll('"', '').trim());

/**
 * How many lines stand above a table's header: a title, which fills one cell where the line below it fills three or
 * more. What is not as clear as this is none.
 */
export function titleLines(text: string): number {
  const lines = wholeLines(text.replace(SAID, '').slice(0, 16_384))
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_ABOVE + 1);
  const at = lines.findIndex((line) => cellsOf(line).filter(Boolean).length > 2);
  if (at < 1) return 0;
  const isClear = lines
    .slice(0, at)
    .every((line) => line.split(separatorIn(lines[at]!)).filter((cell) => cell.trim()).length < 2);
  return isClear ? at : 0;
}

/** What parts the cells of a table: what it says itself, else of the usual signs the one that its header has most of. */
export function findSeparator(text: string): string {
  const said = SAID.exec(text)?.[1];
  if (said !== undefined) return said;
  const below = wholeLines(text);
  for (let above = titleLines(text); above > 0;) if (below.shift()!.trim() !== '') above--;
  return separatorIn(below.join(''));
}
