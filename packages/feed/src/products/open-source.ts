import { openTable } from '../files/open-table.js';
import { parseJson } from '../files/parse-json.js';
import { readText, readTextPieces } from '../files/read-text.js';
import { fetchProducts } from './fetch-products.js';
import type { Source } from './source.js';

/** As much as it takes to tell XML from JSON from a table. */
async function startOf(file: string): Promise<string> {
  for await (const piece of readTextPieces(file)) if (piece.trim()) return piece.trimStart();
  return '';
}

/** Opens a file of products, or a shop's address: what it is, its first letters say. */
export async function openSource(file: string, get?: typeof fetch): Promise<Source> {
  if (get && /^https?:\/\//i.test(file))
    return { kind: 'json', file, value: await fetchProducts(file, get) };
  const start = await startOf(file);
  if (start.startsWith('<')) return { kind: 'xml', file, start };
  if (start.startsWith('{') || start.startsWith('['))
    return { kind: 'json', file, value: parseJson(await readText(file), file) };
  return { kind: 'table', file, table: await openTable(file) };
}
