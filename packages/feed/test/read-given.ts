import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedProduct, ProductExport } from '../src/products/exported.js';
import type { Wanted } from '../src/products/format.js';
import { readProducts } from '../src/products/read-products.js';
import { tempFolder } from './temp-folder.js';

const NOW = new Date('2026-11-27T12:00:00Z');

/** Reads a file's text as the command would. */
export async function readGiven(
  content: string | Uint8Array,
  wanted: Partial<Wanted> = {},
): Promise<ProductExport> {
  const folder = tempFolder();
  const file = join(folder, 'products');
  await writeFile(file, content);
  return readProducts(file, { currency: 'EUR', now: NOW, ...wanted });
}

/** Reads a file that lies beside the tests. */
export const readFixture = (name: string, wanted: Partial<Wanted> = {}): Promise<ProductExport> =>
  readProducts(new URL(`fixtures/${name}`, import.meta.url).pathname, {
    currency: 'EUR',
    now: NOW,
    ...wanted,
  });

/** What was read of a product, by its id. */
export function productIn({ products }: ProductExport, id: string): ExportedProduct {
  const found = products.find(({ product }) => product.id === id);
  if (!found) throw new Error(`There is no product "${id}".`);
  return found;
}

/** The findings as `code @row column`, which is what a merchant looks for. */
export const placesOf = ({ findings }: ProductExport): string[] =>
  findings.map(({ code, place: { row, entry = row, column } }) =>
    [code, entry === undefined ? '' : `@${entry}`, column].filter(Boolean).join(' '),
  );

/** What the golden files keep: all that was read, a product a line, without the folder of this machine. */
export function goldenOf({
  products,
  findings,
  columns: _columns,
  ...rest
}: ProductExport): string {
  const line = (value: unknown): string =>
    JSON.stringify(value, (key, field: unknown) => (key === 'file' ? undefined : field));
  return [rest, ...products, ...findings].map((value) => `${line(value)}\n`).join('');
}
