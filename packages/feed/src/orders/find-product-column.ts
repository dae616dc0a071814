import { quoted, type Engine } from './engine.js';
import { plainName, type Places } from './order-columns.js';

/** What numbers lines, orders or people, which products may have for ids too. */
const OF_SOMETHING_ELSE =
  /^(?:id|index|row|line|order|invoice|transaction|basket|cart|customer|client|user|store|shop|seller|vendor|department|aisle|category)(?:_|$)/;

/** Of so many rows one may be postage. */
const LEAST = 0.5;

async function knownOf(engine: Engine, cells: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  if (cells.length === 0) return known;
  const query = `SELECT DISTINCT called FROM product_names WHERE called IN (${cells.map(quoted).join(', ')})`;
  for await (const [called] of engine.ask<[string]>(query)) known.add(called);
  return known;
}

const cellAt = (row: readonly string[], i: number): string => (row[i] ?? '').trim().toLowerCase();

/** The column whose cells name what the shop sells, where none is called so. */
export async function findProductColumn(
  engine: Engine,
  { header, rows, places }: FoundTable,
): Promise<number | undefined> {
  const taken = new Set(Object.values(places));
  const free = header.flatMap((name, i) =>
    taken.has(i) || OF_SOMETHING_ELSE.test(plainName(name)) ? [] : [i],
  );
  const cells = new Set(free.flatMap((i) => rows.map((row) => cellAt(row, i))));
  const known = await knownOf(engine, [...cells].filter(Boolean));
  const counted = free.map((i) => ({
    place: i,
    times: rows.filter((row) => known.has(cellAt(row, i))).length,
  }));
  const [best] = counted.toSorted((a, b) => b.times - a.times || a.place - b.place);
  return best && best.times > LEAST * rows.length ? best.place : undefined;
}

/** A table, its first rows, and what is known of its columns. */
interface FoundTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly places: Places;
}
