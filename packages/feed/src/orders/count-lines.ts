import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import { askOne } from './ask-one.js';
import type { Engine } from './engine.js';
import type { Layout } from './layout.js';
import type { ReadFiles } from './read-files.js';

/** What became of a line. */
type Outcome = 'bought' | 'unknown' | 'returned' | 'free' | 'cancelled' | 'no-order';

/** How many lines of the order files counted, and how many did not. */
export interface LineCounts {
  readonly lines: number;
  readonly bought: number;
  /** They name what is not in the products file: charges, and products that are no longer sold. */
  readonly unknown: number;
  readonly orders: number;
  readonly findings: readonly Finding[];
}

const WHY: Readonly<Record<Exclude<Outcome, 'bought'>, string>> = {
  unknown: 'name no product of the products file, or several',
  returned: 'have no quantity or a negative one',
  free: 'cost nothing',
  cancelled: 'are of orders that were cancelled or refunded',
  'no-order': 'name no order',
};

/** The names of what was not found and stood there most often, for the merchant to recognise. */
async function unknownNames(engine: Engine): Promise<string> {
  const names: string[] = [];
  for await (const [name] of engine.ask<[string]>(
    'SELECT name FROM unknown_names ORDER BY times DESC, name',
  ))
    names.push(name);
  return names.length > 0 ? ` The most frequent: ${names.join(', ')}.` : '';
}

/** Purchases that came back whole. */
async function takenBack(engine: Engine, file: string): Promise<Finding[]> {
  const query = `SELECT CAST((SELECT COUNT(*) FROM purchases) - (SELECT COUNT(*) FROM bought) AS DOUBLE)`;
  const [count] = await askOne<[number]>(engine, query);
  if (count <= 0) return [];
  return [
    {
      severity: 'note',
      code: 'purchases-taken-back',
      place: { file },
      message: `${count} purchases came back, as a later line says, and do not count.`,
    },
  ];
}

function noProduct(file: string, names: string): UserError {
  return new UserError({
    code: 'no-order-product',
    place: { file },
    message: `No line of the orders names a product of the products file.${names}`,
    advice:
      'Give the products file of the same shop; or say under "columns" in the config which column holds "order_id" and which "product_id".',
  });
}

/** Of a file without names of columns, more cells than this must be products. */
const MOST_OF_BASKETS = 0.6;

const unknownColumns = ({ file, first }: Layout): UserError =>
  new UserError({
    code: 'unknown-columns',
    place: { file, row: 1 },
    message: `No column is known that holds an order or a product. The file begins with: ${first!.slice(0, 12).join(', ')}.`,
    advice:
      'Say under "columns" in the config which column is "order_id" and which is "product_id". A file without names of columns must have an order a line, and products alone.',
  });

const noProductColumn = ({ file }: Layout): UserError =>
  new UserError({
    code: 'unknown-columns',
    place: { file, row: 1 },
    message:
      'The file tells when orders were, or whose, and no column names a product of the shop.',
    advice:
      'Say under "columns" in the config which column is "product_id"; or put the file of the orders’ lines beside it in a folder, and name the folder.',
  });

/** A table whose columns we do not know is no list of baskets, though some of its cells are products. */
function mustBeKnown(layouts: readonly Layout[], share: number): void {
  const unknown = layouts.find(({ first }) => first !== undefined);
  if (unknown && share <= MOST_OF_BASKETS) throw unknownColumns(unknown);
  if (layouts.every(({ isHead }) => isHead)) throw noProductColumn(layouts[0]!);
}

/** Counts what became of the lines. Where none of them names a product of the shop, the files do not belong together. */
export async function countLines(
  engine: Engine,
  { path: file, layouts }: ReadFiles,
): Promise<LineCounts> {
  const counts = new Map<string, number>();
  for await (const [outcome, times] of engine.ask<[string, number]>(
    'SELECT outcome, CAST(times AS DOUBLE) FROM line_counts',
  ))
    counts.set(outcome, times);
  const [orders] = await askOne<[number]>(engine, 'SELECT CAST(COUNT(*) AS DOUBLE) FROM orders');
  const lines = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const bought = counts.get('bought') ?? 0;
  mustBeKnown(layouts, bought / lines);
  const names = await unknownNames(engine);
  if (bought === 0) throw noProduct(file, names);
  const findings = Object.entries(WHY).flatMap(([outcome, why]): Finding[] => {
    const times = counts.get(outcome);
    if (times === undefined) return [];
    const isUnknown = outcome === 'unknown';
    return [
      {
        severity: isUnknown && times > lines / 2 ? 'warning' : 'note',
        code: `lines-${outcome}`,
        place: { file },
        message: `${times} of ${lines} lines ${why}, and do not count.${isUnknown ? names : ''}`,
      },
    ];
  });
  return {
    lines,
    bought,
    unknown: counts.get('unknown') ?? 0,
    orders,
    findings: [...findings, ...(await takenBack(engine, file))],
  };
}
