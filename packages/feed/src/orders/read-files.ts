import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolder } from '../files/is-folder.js';
import { listOf, sayPaths, type Paths } from '../files/paths.js';
import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import { saidCount } from '../terminal/said-count.js';
import { askOne } from './ask-one.js';
import { dateFormats, dateOrderOf, findingOnDates, type DateOrder } from './date-formats.js';
import { quoted, type Engine } from './engine.js';
import { BASKETS, findLayout, type Search } from './find-layout.js';
import type { Layout } from './layout.js';
import { ORDER_FIELDS } from './order-fields.js';
import { scanFile, type Scan } from './scan-file.js';
import { withSoundQuotes } from './sound-quotes.js';

/** Files of orders or of views, read into the engine. */
export interface ReadFiles {
  /** As the user named it: a file, or a folder of files. */
  readonly path: string;
  readonly layouts: readonly Layout[];
  readonly findings: readonly Finding[];
}

/** A folder stands for the files in it, for shops that export month by month. */
async function filesAt(path: string): Promise<readonly string[]> {
  if (!(await isFolder(path))) return [path];
  const names = await readdir(path);
  const files = names.filter((name) => /\.(?:csv|tsv|txt|json|jsonl)(?:\.gz)?$/i.test(name));
  if (files.length > 0) return files.toSorted().map((name) => join(path, name));
  throw new UserError({
    code: 'no-file',
    place: { file: path },
    message: 'The folder has no CSV, TSV or JSON file.',
  });
}

const filesOf = async (paths: Paths): Promise<readonly string[]> => [
  ...new Set((await Promise.all(listOf(paths).map(filesAt))).flat()),
];

/** What fills in the statement that reads a file. A column that it does not have is null. */
function fillsOf({ path, separator, skip, width, places, isHead }: Layout): Record<string, string> {
  const columns = Array.from({ length: width }, (_, i) => `'c${i}': 'VARCHAR'`);
  const cells = ORDER_FIELDS.map((field) => {
    const place = places[field];
    return [field, place === undefined ? 'CAST(NULL AS VARCHAR)' : `nullif(trim(c${place}), '')`];
  });
  return {
    ...(Object.fromEntries(cells) as Record<string, string>),
    file: quoted(path),
    separator: quoted(separator),
    skip: String(skip),
    columns: `{${columns.join(', ')}}`,
    is_head: isHead ? 'TRUE' : 'FALSE',
  };
}

/** Reads the dates of a whole file to know in which order their numbers stand. */
async function findDateOrder(
  engine: Engine,
  scan: Omit<Scan, 'statements'>,
): Promise<DateOrder | undefined> {
  await scanFile(engine, { ...scan, statements: 'find-date-order.sql' });
  const [first, second] = await askOne<[number | null, number | null]>(
    engine,
    'SELECT first, second FROM date_order',
  );
  return dateOrderOf(first, second);
}

/** Rows that could not be read are left out, and told; where there are only such rows, the file is broken. */
async function findingsOf(engine: Engine, { file }: Layout, read: number): Promise<Finding[]> {
  const [row, fault, count] = await askOne<[number | null, string, number]>(
    engine,
    'SELECT CAST(MIN(line) AS INTEGER), MIN(error_message), CAST(COUNT(DISTINCT line) AS INTEGER) FROM reject_errors',
  );
  await engine.run('forget-rejects.sql');
  if (row === null) return [];
  const finding: Finding = {
    severity: 'warning',
    code: 'row-not-read',
    place: { file, row },
    message: `${saidCount(count, 'row')} could not be read, this one first: ${fault.split('\n')[0]!}`,
    advice: 'Look for a quote that does not end, or for more cells than the header has.',
  };
  if (read > 0) return [finding];
  throw new UserError({ ...finding, code: 'broken-table' });
}

async function countOf(engine: Engine, table: string): Promise<number> {
  const query = `SELECT CAST(COUNT(*) AS INTEGER) FROM ${table}`;
  const [count] = await askOne<[number]>(engine, query);
  return count;
}

/** Reads files, and all files of folders, into the engine's `lines` or `viewed`. */
export async function readFiles(
  paths: Paths,
  { engine, ...search }: Search & { readonly engine: Engine },
): Promise<ReadFiles> {
  const layouts: Layout[] = [];
  const findings: Finding[] = [];
  const table = search.kind === 'orders' ? 'lines' : 'viewed';
  for (const file of await filesOf(paths)) {
    const found = await findLayout(file, search);
    const { layout, findings: strays } = await withSoundQuotes(found, search.folder);
    findings.push(...strays);
    const before = await countOf(engine, table);
    const fills = fillsOf(layout);
    const order =
      layout.places['at'] === undefined ? undefined : await findDateOrder(engine, { fills, file });
    findings.push(...findingOnDates(order, file));
    const dates = `[${dateFormats(order).map(quoted).join(', ')}]`;
    await scanFile(engine, {
      statements: `read-${search.kind}.sql`,
      fills: { ...fills, dates },
      file,
    });
    const read = (await countOf(engine, table)) - before;
    findings.push(...(await findingsOf(engine, layout, read)));
    if (read === 0) throw emptyFile(layout);
    layouts.push(layout);
  }
  return { path: sayPaths(paths), layouts, findings };
}

const emptyFile = ({ file, name }: Layout): UserError =>
  new UserError({
    code: 'empty-file',
    place: { file },
    message: `The file has no ${name === BASKETS ? 'line' : 'row'} to read.`,
  });
