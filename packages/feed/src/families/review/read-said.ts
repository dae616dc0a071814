import { existsSync } from 'node:fs';
import { isNo, isYes } from '../../files/answers.js';
import { cellsUnder, hasOwn, keptOf, NEW_TABLE, type Kept } from '../../files/kept-table.js';
import { mustHaveColumns } from '../../files/must-have-columns.js';
import { openTable } from '../../files/open-table.js';
import { plainCell } from '../../files/table-text.js';
import type { Row } from '../../files/table.js';
import type { Finding } from '../../findings/finding.js';
import type { GivenFamilies, GivenPlace } from '../family.js';
import { COLUMNS, type Column, type SaidRow } from './said-rows.js';

/** What a merchant has said in families.csv. */
export interface Said {
  readonly given: GivenFamilies;
  /** His rows, also those of products that are not there today. */
  readonly rows: readonly SaidRow[];
  /** How he keeps the table. */
  readonly kept: Kept;
  readonly findings: readonly Finding[];
}

const rowOf = (row: Row, kept: Kept): SaidRow =>
  cellsUnder(COLUMNS, kept, (name) => plainCell(row.get(name))) as SaidRow;

const tierOf = (text: string): number | undefined => {
  const tier = Number(text);
  return Number.isInteger(tier) && tier > 0 ? tier : undefined;
};

/** A yes, and a tier alone, stand for the family that the row proposes. */
function placeOf(row: SaidRow): GivenPlace | undefined {
  const said = row['your family'];
  if (isNo(said)) return { family: false };
  const isAsProposed = said === '' || isYes(said);
  const family = isAsProposed ? row.family : said;
  if (!family) return undefined;
  const tier = tierOf(row['your tier']) ?? (isAsProposed ? tierOf(row.tier) : undefined);
  const tierName = isAsProposed ? row['tier name'] : '';
  return { family, ...(tier !== undefined && { tier }), ...(tierName && { tierName }) };
}

function findingsOf(row: SaidRow, place: GivenPlace | undefined, at: Finding['place']): Finding[] {
  const tier = row['your tier'];
  const warning = (column: Column, message: string): Finding => ({
    severity: 'warning',
    code: 'not-understood',
    place: { ...at, column },
    message,
  });
  return [
    ...(tier && tierOf(tier) === undefined
      ? [warning('your tier', `"${tier}" is no tier: tiers are 1, 2, 3 and so on.`)]
      : []),
    ...(place
      ? []
      : [warning('your family', 'The row proposes no family that could be meant: say its name.')]),
  ];
}

/** Reads what the merchant has said in his families.csv; nothing where there is none. */
export async function readSaid(file: string | undefined): Promise<Said> {
  const given = new Map<string, GivenPlace>();
  const rows: SaidRow[] = [];
  const findings: Finding[] = [];
  if (file === undefined || !existsSync(file)) return { given, rows, findings, kept: NEW_TABLE };
  const table = await openTable(file);
  mustHaveColumns(table, ['product', 'your family', 'your tier']);
  const kept = keptOf(table, COLUMNS);
  for await (const cells of table.rows()) {
    const row = rowOf(cells, kept);
    const isSaid = row['your family'] !== '' || row['your tier'] !== '';
    if (!row.product || !(isSaid || hasOwn(row, kept))) continue;
    rows.push(row);
    if (!isSaid) continue;
    const place = placeOf(row);
    if (place) given.set(row.product, place);
    findings.push(...findingsOf(row, place, { file, row: cells.number }));
  }
  return { given, rows, findings, kept };
}
