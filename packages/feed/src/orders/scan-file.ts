import { UserError } from '../findings/user-error.js';
import type { Engine } from './engine.js';

/** A file that is read, and by which statements. */
export interface Scan {
  /** The SQL file. */
  readonly statements: string;
  readonly fills: Readonly<Record<string, string>>;
  /** As the user named it. */
  readonly file: string;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** In such a file only its beginning tells where a record begins, so that no two can read it at once. */
const hasLinesInCells = (error: unknown): boolean => /parallel scanner/i.test(messageOf(error));

/** What the engine says of a file is its user's to mend, and in its last words stand our settings. */
function brokenFile(error: unknown, file: string): UserError {
  const [kind, fault = ''] = messageOf(error).split('\n');
  return new UserError({
    code: 'broken-table',
    place: { file },
    message: `The file cannot be read: ${fault.trim() || kind}`,
    advice: 'Export it again, and look whether it opens in a spreadsheet.',
  });
}

/**
 * Reads a file into the engine: its parts at once, and from its beginning to its end where texts with line breaks are in
 * it, as customers write them into notes. Fails in words.
 */
export async function scanFile(engine: Engine, { statements, fills, file }: Scan): Promise<void> {
  const run = (parallel: boolean): Promise<void> =>
    engine.run(statements, { ...fills, parallel: String(parallel) });
  try {
    await run(true).catch((error: unknown) => {
      if (!hasLinesInCells(error)) throw error;
      return run(false);
    });
  } catch (error) {
    throw brokenFile(error, file);
  }
}
