import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mendedLines } from '../files/quotes/mended-lines.js';
import type { MendedLine } from '../files/quotes/quote-mender.js';
import { readBytes } from '../files/read-bytes.js';
import type { Finding } from '../findings/finding.js';
import { saidCount } from '../terminal/said-count.js';
import type { Layout } from './layout.js';

const [QUOTE, LINE_END] = [34, 10];

/** Whether any line has an odd number of quotes, so that a cell goes over its end: all that a look at the bytes can tell. */
async function hasOpenLine(path: string): Promise<boolean> {
  let isOpen = false;
  for await (const bytes of readBytes(path)) {
    for (let i = 0; i < bytes.length; i++)
      if (bytes[i] === QUOTE) isOpen = !isOpen;
      else if (bytes[i] === LINE_END && isOpen) return true;
  }
  return isOpen;
}

function linesOf({ path, separator, width, skip, places }: Layout): AsyncIterable<MendedLine> {
  const known = places['order'] ?? places['product'] ?? 0;
  return mendedLines(path, { separator, width, known }, skip);
}

async function* textOf(lines: AsyncIterable<MendedLine>): AsyncGenerator<string> {
  for await (const { text } of lines) yield `${text}\n`;
}

/** The numbers of the lines with a stray quote: of those that could be read after all, and of those that could not. */
type Strays = Readonly<Record<'mended' | 'lost', readonly number[]>>;

async function findStrays(lines: AsyncIterable<MendedLine>): Promise<Strays> {
  const strays = { mended: [] as number[], lost: [] as number[] };
  for await (const { number, fate } of lines) if (fate !== 'kept') strays[fate].push(number);
  return strays;
}

/** As many as anybody looks up. */
const NAMED = 5;

function sayRows(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED).join(', ');
  const more = rows.length - NAMED;
  return `${rows.length === 1 ? 'row' : 'rows'} ${named}${more > 0 ? ` and ${more} more` : ''}`;
}

function findingsOf({ mended, lost }: Strays, file: string): Finding[] {
  const findings: Finding[] = [];
  if (mended.length > 0)
    findings.push({
      severity: 'note',
      code: 'stray-quote',
      place: { file, row: mended[0]! },
      message: `A quote stands where none belongs, and is read as a letter: ${sayRows(mended)}.`,
    });
  if (lost.length > 0)
    findings.push({
      severity: 'warning',
      code: 'row-not-read',
      place: { file, row: lost[0]! },
      message: `${saidCount(lost.length, 'row')} could not be read for a quote that does not end: ${sayRows(lost)}.`,
      advice:
        'Double the quotes within texts, or take them away. If it is the last row, the file may be cut off.',
    });
  return findings;
}

/**
 * The file as it is, or, where a quote is astray in it, a copy in which all rows can be read that can be told apart: a
 * reader of tables takes all that follows such a quote for one cell.
 */
export async function withSoundQuotes(
  layout: Layout,
  folder: string,
): Promise<{ layout: Layout; findings: readonly Finding[] }> {
  const { file } = layout;
  if (!(await hasOpenLine(layout.path))) return { layout, findings: [] };
  const findings = findingsOf(await findStrays(linesOf(layout)), file);
  if (findings.length === 0) return { layout, findings };
  const path = join(folder, `${basename(file)}.mended`);
  await pipeline(textOf(linesOf(layout)), createWriteStream(path));
  return { layout: { ...layout, path }, findings };
}
