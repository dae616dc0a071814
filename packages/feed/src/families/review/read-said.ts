import { existsSync } from 'node:fs';
import { isNo, isYes } from '../../files/answers.js';
import { cellsUnder, hasOwn, keptOf, NEW_TABLE, type Kept } from '../../files/kept-table.js';
import { mustHaveColumns } from '../../files/must-have-columns.js';
import { openTable } from '../../files/open-table.js';
import { plainCell } from '../../files/table-text.js';
import type { Row, Table } from '../../files/table.js';
import type { Finding } from '../../findings/finding.js';
import { FirstFindings } from '../../findings/first-findings.js';
import { agreedFamilies } from '../agreed-families.js';
import type { GivenFamilies, GivenPlace } from '../family.js';
import { plainText } from '../../products/cells/plain-text.js';
import type { SaidGains } from '../with-said-gains.js';
import { COLUMNS, type Column, type SaidRow } from './said-rows.js';

/** What a merchant has said in families.csv. */
export interface Said {
  readonly given: GivenFamilies;
  readonly gains: SaidGains;
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

/** Whether the row agrees to the family that it proposes: by a yes, or by a tier alone. */
const isAsProposed = ({ 'your family': said }: SaidRow): boolean => said === '' || isYes(said);

/** The place that the row proposes. */
function proposedPlace(row: SaidRow): GivenPlace {
  const [tier, tierName] = [tierOf(row.tier), row['tier name']];
  const proposed = { ...(tier !== undefined && { tier }), ...(tierName && { tierName }) };
  return { family: row.family, proposed };
}

function placeOf(row: SaidRow): GivenPlace | undefined {
  const said = row['your family'];
  if (isNo(said)) return { family: false };
  const place = isAsProposed(row) ? proposedPlace(row) : { family: said };
  if (!place.family) return undefined;
  const tier = tierOf(row['your tier']);
  return { ...place, ...(tier !== undefined && { tier }) };
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

/** Whether he says something of where the product stands. */
const isPlaced = (row: SaidRow): boolean => row['your family'] !== '' || row['your tier'] !== '';

/** Several in one cell are parted as benefits are elsewhere. */
const gainsIn = (row: SaidRow): string[] =>
  row['your gain']
    .split(/[|\n]/)
    .map((one) => plainText(one))
    .filter(Boolean);

/** A yes to one member is a yes to the family: the rows in which nothing is said go along. */
async function goingAlong(table: Table, given: GivenFamilies): Promise<[string, GivenPlace][]> {
  const agreed = agreedFamilies(given);
  const along: [string, GivenPlace][] = [];
  if (agreed.size === 0) return along;
  for await (const cells of table.rows()) {
    const row = rowOf(cells, NEW_TABLE);
    if (row.product && !isPlaced(row) && agreed.has(row.family))
      along.push([row.product, proposedPlace(row)]);
  }
  return along;
}

/** Reads what the merchant has said in his families.csv; nothing where there is none. */
export async function readSaid(file: string | undefined): Promise<Said> {
  const given = new Map<string, GivenPlace>();
  const gains = new Map<string, readonly string[]>();
  const rows: SaidRow[] = [];
  const findings = new FirstFindings();
  const said = { given, gains, rows };
  if (file === undefined || !existsSync(file)) return { ...said, findings: [], kept: NEW_TABLE };
  const table = await openTable(file);
  mustHaveColumns(table, ['product', 'your family', 'your tier']);
  const kept = keptOf(table, COLUMNS);
  for await (const cells of table.rows()) {
    const row = rowOf(cells, kept);
    const told = gainsIn(row);
    if (!row.product || !(isPlaced(row) || told.length > 0 || hasOwn(row, kept))) continue;
    rows.push(row);
    if (told.length > 0) gains.set(row.product, told);
    if (!isPlaced(row)) continue;
    const place = placeOf(row);
    if (place) given.set(row.product, place);
    findings.addAll(findingsOf(row, place, { file, row: cells.number }));
  }
  for (const [id, place] of await goingAlong(table, given)) given.set(id, place);
  return { ...said, findings: findings.kept, kept };
}
