import type { Engine } from './engine.js';

/** The row of a query that sums up, and so has exactly one. */
export async function askOne<T extends readonly unknown[]>(
  engine: Pick<Engine, 'ask'>,
  query: string,
): Promise<T> {
  for await (const row of engine.ask<T>(query)) return row;
  throw new TypeError(`No row: ${query}`);
}
