import { existsSync } from 'node:fs';
import type { LinkKind } from '@uptier/core';
import { isNo, isYes } from '../files/answers.js';
import { cellsUnder, hasOwn, keptOf, NEW_TABLE, type Kept } from '../files/kept-table.js';
import { mustHaveColumns } from '../files/must-have-columns.js';
import { openTable } from '../files/open-table.js';
import { plainCell } from '../files/table-text.js';
import type { Finding, Place } from '../findings/finding.js';
import type { FirstFindings } from '../findings/first-findings.js';
import { LINK_KINDS } from './link-kinds.js';
import { LINK_COLUMNS, type LinkRow } from './links-table.js';

/** What the merchant says of one link: how strong it is (0..1; 0 is none). */
export interface SaidLink {
  readonly row: LinkRow;
  readonly at: Place;
  readonly kind: LinkKind;
  readonly weight: number;
}

/** What the merchant has written into links.csv. */
export interface SaidLinks {
  readonly said: SaidLink[];
  /** Rows in which only columns of his own are filled. */
  readonly noted: readonly LinkRow[];
  readonly kept: Kept;
}

const kindOf = (text: string): LinkKind | undefined =>
  text === ''
    ? 'complements'
    : LINK_KINDS.find((kind) => kind.toLowerCase() === text.toLowerCase());

/** A yes to what is proposed is a yes to its weight; and so is a row that the merchant has added without a word. */
function weightOf({ 'your word': word, weight }: LinkRow): number | undefined {
  if (isNo(word)) return 0;
  const proposed = Number(weight);
  if (word === '' || isYes(word))
    return weight !== '' && proposed > 0 && proposed <= 1 ? proposed : 1;
  const own = Number(word.replace(',', '.'));
  return own >= 0 && own <= 1 ? own : undefined;
}

function notUnderstood(place: Place, text: string, expected: string): Finding {
  return {
    severity: 'warning',
    code: 'not-understood',
    place,
    message: `"${text}" is not understood: ${expected}.`,
  };
}

/** Every row of ours says from where it comes. */
const isSaid = ({ product, linked, from, 'your word': word }: LinkRow): boolean =>
  word !== '' || (from === '' && (product !== '' || linked !== ''));

/** What is wrong in a row of the merchant. */
function* faultsIn(row: LinkRow, at: Place): Generator<Finding> {
  for (const column of ['product', 'linked'] as const)
    if (!row[column]) yield notUnderstood({ ...at, column }, '', 'a product is named here');
  if (!kindOf(row.kind))
    yield notUnderstood({ ...at, column: 'kind' }, row.kind, LINK_KINDS.join(', '));
  if (weightOf(row) === undefined)
    yield notUnderstood({ ...at, column: 'your word' }, row['your word'], 'yes, no, or 0 to 1');
}

/** Reads the rows of links.csv in which the merchant has said or noted something; none where there is no such file. */
export async function readLinks(file: string, findings: FirstFindings): Promise<SaidLinks> {
  const said: SaidLink[] = [];
  const noted: LinkRow[] = [];
  if (!existsSync(file)) return { said, noted, kept: NEW_TABLE };
  const table = await openTable(file);
  mustHaveColumns(table, ['product', 'linked', 'your word']);
  const kept = keptOf(table, LINK_COLUMNS);
  for await (const cells of table.rows()) {
    const row = cellsUnder(LINK_COLUMNS, kept, (name) => plainCell(cells.get(name))) as LinkRow;
    if (!isSaid(row)) {
      if (hasOwn(row, kept)) noted.push(row);
      continue;
    }
    const at = { file, row: cells.number };
    const faults = [...faultsIn(row, at)];
    findings.addAll(faults);
    // A row that is not understood is kept all the same: it is the merchant's.
    const weight = faults.length ? NaN : weightOf(row)!;
    said.push({ row, at, kind: kindOf(row.kind) ?? 'complements', weight });
  }
  return { said, noted, kept };
}
