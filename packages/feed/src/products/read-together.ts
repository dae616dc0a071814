import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolder } from '../files/is-folder.js';
import type { Finding } from '../findings/finding.js';
import { FirstFindings } from '../findings/first-findings.js';
import { UserError } from '../findings/user-error.js';
import type { ExportedProduct, Lost, ProductExport } from './exported.js';
import type { Wanted } from './format.js';
import { isLinkTable, readLinkTable, withLinkTables, type LinkTable } from './link-table.js';
import { openSource } from './open-source.js';
import type { Source } from './source.js';

const READABLE = /\.(?:csv|tsv|txt|xml|json|jsonl|ndjson)(?:\.gz)?$/i;

/** Reads one opened file, in whatever format it is. */
type ReadSource = (source: Source, wanted: Wanted) => Promise<ProductExport>;

/** Whether a name leads to a folder of exports. */
export const isExportFolder = async (file: string): Promise<boolean> =>
  !/^https?:/i.test(file) && (await isFolder(file));

export async function filesIn(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => READABLE.test(name)).toSorted();
  if (files.length > 0) return files.map((name) => join(folder, name));
  throw new UserError({
    code: 'no-file',
    place: { file: folder },
    message: 'The folder has no file of products.',
    advice: 'It may hold .csv, .tsv, .xml, .json and .jsonl files.',
  });
}

function withoutRepeats(
  products: readonly ExportedProduct[],
  findings: FirstFindings,
  lost: Lost,
): readonly ExportedProduct[] {
  const known = new Map<string, string | undefined>();
  return products.filter(({ product: { id }, at }) => {
    if (!known.has(id)) return known.set(id, at.file);
    const message = `${known.get(id)} has a product "${id}", which is kept; this one is left out.`;
    lost.product++;
    findings.add({ severity: 'error', code: 'repeated-id', place: at, message });
    return false;
  });
}

/** How much was lost of all of them. */
const lostIn = (exports: readonly ProductExport[]): Lost => {
  const sum = (part: keyof Lost): number =>
    exports.reduce((total, { lost }) => total + lost[part], 0);
  return { product: sum('product'), variant: sum('variant'), row: sum('row') };
};

/** Prices of several currencies are no one feed. */
function currencyOf(exports: readonly ProductExport[]): string | undefined {
  const [first, other] = new Set(exports.flatMap(({ currency }) => currency ?? []));
  if (other === undefined) return first;
  const { file } = exports.find(({ currency }) => currency === other)!;
  throw new UserError({
    code: 'other-currency',
    place: { file },
    message: `The prices are in ${other}; those of another file of the folder are in ${first}.`,
    advice: 'A feed serves one market. Build one for each currency.',
  });
}

/** Files that are read as one export. */
export interface Together {
  /** What findings call them. */
  readonly name: string;
  readonly files: readonly string[];
  /** They were named one by one: one that is no export is a mistake, and no bystander. */
  readonly areNamed: boolean;
}

/** Reads a file of the folder; one that is no export is named, and passed over. */
async function readOne(
  source: Source,
  wanted: Wanted,
  readSource: ReadSource,
): Promise<ProductExport | readonly Finding[]> {
  try {
    return await readSource(source, wanted);
  } catch (error) {
    const [unknown] = error instanceof UserError ? error.findings : [];
    if (unknown?.code !== 'unknown-format') throw error;
    // Which columns it lacks is told of a file that stands for itself: here another may have them.
    return [{ ...unknown, severity: 'warning' }];
  }
}

/** Reads several files as one export: products, and tables of links between them. */
export async function readTogether(
  { name, files, areNamed }: Together,
  wanted: Wanted,
  readSource: ReadSource,
): Promise<ProductExport> {
  const [exports, tables]: [ProductExport[], LinkTable[]] = [[], []];
  const findings = new FirstFindings();
  for (const file of files) {
    const source = await openSource(file, wanted.fetch);
    const isLinks = source.kind === 'table' && isLinkTable(source.table);
    const readNext = areNamed ? readSource : (one: Source) => readOne(one, wanted, readSource);
    const read = isLinks ? [] : await readNext(source, wanted);
    if (isLinks) tables.push(await readLinkTable(source.table, wanted));
    else if ('products' in read) exports.push(read);
    else findings.addAll(read);
  }
  const currency = currencyOf(exports);
  for (const one of exports) findings.addAll(one.findings);
  const lost = lostIn(exports);
  const all = exports.flatMap(({ products }) => products);
  const linked = withLinkTables(withoutRepeats(all, findings, lost), tables, wanted);
  return {
    format: [...new Set(exports.map(({ format }) => format))].join(', '),
    file: name,
    lost,
    products: linked.products,
    columns: new Map(exports.flatMap(({ columns }) => [...columns])),
    findings: [...findings.kept, ...linked.findings],
    ...(currency !== undefined && { currency }),
  };
}
