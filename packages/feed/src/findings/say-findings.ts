import type { Terminal } from '../terminal/terminal.js';
import type { Finding, Place, Severity } from './finding.js';

/** As many of one code as anybody reads; the rest is counted. */
const TOLD = 5;

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** `products.csv, row 12, column "Price"` */
function sayPlace({ file, row, entry, column, path }: Place): string {
  const parts = [
    file,
    row !== undefined && `row ${row}`,
    entry !== undefined && `entry ${entry}`,
    column !== undefined && `column "${column}"`,
    path,
  ];
  return parts.filter(Boolean).join(', ');
}

const colourOf = ({ colours }: Terminal, severity: Severity): ((text: string) => string) =>
  ({ error: colours.red, warning: colours.yellow, note: colours.dim })[severity];

/** One finding in at most two lines: what and where, then what to do. */
function sayFinding({ severity, place, message, advice }: Finding, terminal: Terminal): string {
  const where = sayPlace(place);
  const first = `${colourOf(terminal, severity)(severity)} ${where && `${where}: `}${message}`;
  return advice === undefined ? first : `${first}\n  ${terminal.colours.dim(advice)}`;
}

/** Tells the findings, the worst first and those of one code together, and how many there are more of each. */
export function sayFindings(findings: readonly Finding[], terminal: Terminal): void {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const sorted = [...groups.values()].sort(
    ([a], [b]) => ORDER.indexOf(a!.severity) - ORDER.indexOf(b!.severity),
  );
  for (const group of sorted) {
    for (const finding of group.slice(0, TOLD)) terminal.tell(sayFinding(finding, terminal));
    if (group.length > TOLD) terminal.tell(`  and ${group.length - TOLD} more like this`);
  }
}
