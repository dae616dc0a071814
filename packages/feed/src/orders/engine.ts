import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../findings/user-error.js';

/** What a cell of ours is in the engine. */
export type Cell = string | number | boolean | null;

/**
 * What runs the SQL files of `packages/feed/sql`. DuckDB is behind it; a shop that outgrows one machine puts its
 * warehouse there.
 */
export interface Engine {
  /** A folder of this run, which goes with it. */
  readonly folder: string;
  /** Runs a file of statements. What stands in it in braces is filled in as it is. */
  run(file: string, fills?: Readonly<Record<string, string>>): Promise<void>;
  /** Adds rows to a table. Each has a cell for each column. */
  add(table: string, rows: Iterable<readonly Cell[]>): Promise<void>;
  /** The rows of a query, piece by piece. */
  ask<T extends readonly unknown[]>(query: string): AsyncIterable<T>;
  close(): Promise<void>;
}

/** What is left of 1.5 GiB when Node and the links have had theirs; what does not fit goes to the disk. */
const MEMORY = '640MB';

const SQL = new URL('../../sql/', import.meta.url);

type DuckDB = typeof import('@duckdb/node-api');

async function loadDuckDB(load: () => Promise<DuckDB>): Promise<DuckDB> {
  try {
    return await load();
  } catch {
    throw new UserError({
      code: 'no-duckdb',
      place: {},
      message: 'Orders and views are read by DuckDB, which is not installed here.',
      advice: 'Run npm install @duckdb/node-api beside uptier, and build again.',
    });
  }
}

/** A text as it stands in a statement. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const filled = (statements: string, fills: Readonly<Record<string, string>>): string =>
  statements.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fills[name] ?? whole);

/** Opens an engine, whose tables lie in a folder of their own. `load` is how DuckDB is come by. */
export async function openEngine(
  load: () => Promise<DuckDB> = () => import('@duckdb/node-api'),
): Promise<Engine> {
  const { DuckDBInstance } = await loadDuckDB(load);
  const folder = await mkdtemp(join(tmpdir(), 'uptier-orders-'));
  const instance = await DuckDBInstance.create(join(folder, 'orders.duckdb'), {
    threads: '2',
    memory_limit: MEMORY,
    temp_directory: folder,
    preserve_insertion_order: 'false',
    // Nothing is fetched behind the shop's back.
    autoinstall_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    folder,
    ...statementsOn(connection),
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Connection = Awaited<ReturnType<InstanceType<DuckDB['DuckDBInstance']>['connect']>>;

const statementsOn = (connection: Connection): Pick<Engine, 'run' | 'add' | 'ask'> => ({
  async run(file, fills = {}) {
    await connection.run(filled(await readFile(new URL(file, SQL), 'utf8'), fills));
  },
  async add(table, rows) {
    const appender = await connection.createAppender(table);
    for (const row of rows) {
      for (const cell of row) appendCell(appender, cell);
      appender.endRow();
    }
    appender.closeSync();
  },
  async *ask<T extends readonly unknown[]>(query: string) {
    const result = await connection.stream(query);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      yield* chunk.getRows() as unknown as T[];
    }
  },
});

type Appender = Awaited<ReturnType<Connection['createAppender']>>;

/** A number without decimals goes where whole numbers are. */
function appendCell(appender: Appender, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (typeof cell === 'string') appender.appendVarchar(cell);
  else if (typeof cell === 'boolean') appender.appendBoolean(cell);
  else if (Number.isInteger(cell)) appender.appendInteger(cell);
  else appender.appendDouble(cell);
}
