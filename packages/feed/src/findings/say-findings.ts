import type { Terminal } from '../terminal/terminal.js';
import { byKind } from './by-kind.js';
import type { Finding, Place, Severity } from './finding.js';

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

/** Tells the findings, the worst first and those of one kind together, and how many there are more of each. */
export function sayFindings(findings: readonly Finding[], terminal: Terminal): void {
  for (const { told, more } of byKind(findings)) {
    for (const finding of told) terminal.tell(sayFinding(finding, terminal));
    if (more > 0) terminal.tell(`  and ${more.toLocaleString('en')} more like this`);
  }
}
