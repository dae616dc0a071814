import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MARK = '.draft-';

function isRunning(pid: number): boolean {
  // A draft of our own number is one from before: this process has none yet.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What a build that was killed has left. What is not called as ours are, is not ours. */
function removeLeft(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const [, pid] = /^(\d+)-[\w-]{6}$/.exec(name.slice(prefix.length)) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function makeIn(parent: string, name: string): string {
  const prefix = `${name}${MARK}`;
  removeLeft(parent, prefix);
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

/** The disk on which it lies; nothing where it is no folder. */
function diskOf(folder: string): number | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() ? found.dev : undefined;
}

/**
 * Makes a folder from which files can be moved into `target`: beside it, so that nobody publishes what is not done; or
 * in it, where it is a disk of its own or where nothing may be written beside it.
 */
export function draftFolder(target: string): string {
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const disk = diskOf(target);
  if (disk !== undefined && disk !== diskOf(parent)) return makeIn(target, '');
  try {
    return makeIn(parent, basename(target));
  } catch (error) {
    if (disk === undefined) throw error;
    return makeIn(target, '');
  }
}
