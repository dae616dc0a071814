import type { Table } from '../files/table.js';
import type { ExportedProduct, MerchantLink } from './exported.js';
import { note, openReading, type Reading } from './reading.js';
import { soundRows } from './sound-rows.js';
import type { Wanted } from './format.js';
import type { Finding } from '../findings/finding.js';

/** Links of products by the SKU of the one that they lead from. */
export interface LinkTable {
  readonly file: string;
  /** The rows that name each SKU, for what must be said of one that nobody knows. */
  readonly rows: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, readonly MerchantLink[]>;
  readonly findings: readonly Finding[];
}

/** Whether a table only says which SKUs are linked to which. */
export const isLinkTable = ({ header }: Table): boolean =>
  ['sku', 'linked_sku'].every((name) => header.some((one) => one.toLowerCase() === name));

/** What the links of a file are is in its name: Magento keeps a table for each kind. */
function kindOf(file: string): MerchantLink['kind'] {
  const name = file.replace(/^.*[/\\]/, '').toLowerCase();
  if (/up-?_?sell/.test(name)) return 'upgrade';
  return /similar|alternativ/.test(name) ? 'similar' : 'complements';
}

/** Reads a table of links, in whose cells SKUs stand one a line or between commas. */
export async function readLinkTable(table: Table, wanted: Wanted): Promise<LinkTable> {
  const reading = openReading(table.file, wanted);
  const kind = kindOf(table.file);
  const [rows, links] = [new Map<string, number>(), new Map<string, MerchantLink[]>()];
  for await (const row of soundRows(table, reading)) {
    const sku = row.get('sku');
    const linked = row.get('linked_sku').split(/[\n,]/);
    const values = linked.map((value) => value.trim()).filter(Boolean);
    rows.set(sku, row.number);
    links.set(sku, [
      ...(links.get(sku) ?? []),
      ...values.map((value) => ({ kind, by: 'sku' as const, value })),
    ]);
  }
  return { file: table.file, rows, links, findings: reading.findings.kept };
}

function strangersIn({ rows, file }: LinkTable, known: ReadonlySet<string>, wanted: Wanted) {
  const reading: Reading = openReading(file, wanted);
  for (const [sku, row] of rows)
    if (!known.has(sku))
      note(
        reading,
        { row, column: 'sku' },
        {
          code: 'unknown-product',
          message: `No product has the SKU "${sku.slice(0, 40)}": its links are left out.`,
        },
      );
  return reading.findings.kept;
}

/** Gives products the links that tables beside their export hold. */
export function withLinkTables(
  products: readonly ExportedProduct[],
  tables: readonly LinkTable[],
  wanted: Wanted,
): { products: readonly ExportedProduct[]; findings: readonly Finding[] } {
  if (tables.length === 0) return { products, findings: [] };
  const known = new Set(products.flatMap(({ product: { sku } }) => sku ?? []));
  return {
    products: products.map((exported) => {
      const { sku } = exported.product;
      const more = tables.flatMap(({ links }) => (sku === undefined ? [] : (links.get(sku) ?? [])));
      return more.length === 0 ? exported : { ...exported, links: [...exported.links, ...more] };
    }),
    findings: tables.flatMap((table) => [...table.findings, ...strangersIn(table, known, wanted)]),
  };
}
