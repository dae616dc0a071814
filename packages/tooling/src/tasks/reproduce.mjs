import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../bootstrap/start-process.mjs';
import { hashFiles } from '../supply/hash-files.mjs';
import { otherFiles } from '../supply/other-files.mjs';
import { root } from '../workspace/root.mjs';

/** What somebody else gets: the built parts of the packages. */
const BUILT = ['core', 'platforms', 'preact', 'embed', 'feed'];

/**
 * Clones what is committed twice, into paths of another length, builds both from nothing, and tells which built files
 * differ: `npm run reproduce`. Prints the hashes of the scripts, for others to compare with theirs.
 */
export async function reproduce() {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-reproduce-'));
  try {
    // One after the other: what hangs on the time of day would show.
    const one = await buildClone(join(folder, 'one'));
    const two = await buildClone(join(folder, 'another place', 'two'));
    const other = otherFiles(one, two);
    for (const name of other) console.error(`${name} is not the same in two builds`);
    if (other.length > 0 || one.size === 0) return 1;
    console.log(`${one.size} files are the same in two builds from clean clones:`);
    for (const [name, hash] of one)
      if (/embed\/dist\/uptier[^/]*\.m?js$/.test(name)) console.log(`  sha256 ${hash} ${name}`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} clone */
async function buildClone(clone) {
  const steps = [
    { command: 'git', args: ['clone', '--quiet', '--no-hardlinks', root, clone] },
    { command: 'npm', args: ['run', 'build'], cwd: clone },
  ];
  for (const { command, args, cwd = root } of steps) {
    const { code, output } = await startProcess(command, args, { cwd, capture: true });
    if (code !== 0) throw new Error(output);
  }
  return hashFiles(
    clone,
    BUILT.map((name) => join('packages', name, 'dist')),
  );
}
