import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs something that writes a report, and gives what it wrote; `undefined` where it wrote none.
 * @template Done
 * @param {(file: string) => Promise<Done>} run
 * @returns {Promise<{ done: Done, json: string | undefined }>}
 */
export async function withReportFile(run) {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-'));
  try {
    const file = join(folder, 'report.json');
    const done = await run(file);
    const json = await readFile(file, 'utf8').catch(() => undefined);
    return { done, json };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
