import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Layout } from './layout.js';
import { ORDER_FIELDS, type OrderField } from './order-fields.js';

/** A line of an order, or what was looked at, as text. */
export type PlainLine = Readonly<Partial<Record<OrderField, unknown>>>;

/** Enough that the disk is not asked for each line. */
const PIECE = 65_536;

const cellOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? `"${String(value).replaceAll('"', '""')}"`
    : '';

async function* rowsOf(
  lines: AsyncIterable<PlainLine> | Iterable<PlainLine>,
): AsyncGenerator<string> {
  let text = '';
  for await (const line of lines) {
    text += `${ORDER_FIELDS.map((field) => cellOf(line[field])).join(',')}\n`;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Writes lines that came in another shape into a table at `path`, which the engine can read. */
export async function writePlainLines(
  lines: AsyncIterable<PlainLine> | Iterable<PlainLine>,
  { name, file, path }: Pick<Layout, 'name' | 'file' | 'path'>,
): Promise<Layout> {
  await pipeline(rowsOf(lines), createWriteStream(path));
  const places = Object.fromEntries(ORDER_FIELDS.map((field, i) => [field, i]));
  const table = { separator: ',', skip: 0, width: ORDER_FIELDS.length, places };
  return { name, file, path, ...table, isHead: false };
}
