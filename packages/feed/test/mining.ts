import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { mineOrders, type Mine } from '../src/orders/mine-orders.js';
import type { ExportedProduct } from '../src/products/exported.js';
import { tempFolder } from './temp-folder.js';

export const fixture = (name: string): string =>
  fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** A product as an export tells it. */
export const exported = (
  id: string,
  { variants = [], gtin, ...product }: Record<string, unknown> = {},
): ExportedProduct =>
  ({
    product: { id, title: id, price: 1000, available: true, ...product },
    at: {},
    variants,
    links: [],
    ...(gtin !== undefined && { gtin }),
  }) as unknown as ExportedProduct;

/** A shop that sells kettles, tea and spoons, each called by all the names that a file may have for it. */
const TEA_SHOP = [
  exported('kettle', { title: 'Kettle', sku: 'KET', url: 'https://tea.example/products/kettle' }),
  exported('tea', {
    title: 'Tea',
    url: '/products/tea',
    category: ['Food', 'Tea'],
    variants: [{ cartId: '12', sku: 'TEA-G', title: 'Green', at: {} }],
  }),
  exported('spoon', { title: 'Spoon', sku: 'SPO', gtin: '4000000000011', category: ['Food'] }),
];

export const mine = (given: Partial<Mine>) =>
  mineOrders({ products: TEA_SHOP, families: [], ...given });

/** A file in a folder of its own, which goes with the test. */
export async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const folder = tempFolder();
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

/** The different cells under one column of a packed fixture without quotes before that column. */
export async function cellsOf(name: string, column: number): Promise<readonly string[]> {
  const text = gunzipSync(await readFile(fixture(name))).toString('utf8');
  const lines = text.trim().split('\n').slice(1);
  return [...new Set(lines.map((line) => line.split(',')[column]!.trim().toUpperCase()))];
}
