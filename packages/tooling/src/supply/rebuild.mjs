import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { bundleEmbed } from '../build/bundle-embed.mjs';
import { listPackages } from '../workspace/list-packages.mjs';
import { sourceFiles } from '../workspace/source-files.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { hashFiles } from './hash-files.mjs';
import { otherFiles } from './other-files.mjs';

/** What the scripts are made of. */
const PACKAGES = ['core', 'platforms', 'preact', 'embed'];
const NOT_COPIED = new Set(['dist', 'test', 'bench']);

/**
 * Makes the scripts of the script tag once more, from a copy of their sources in another place, and tells which of
 * them are other bytes. A path, a date or an order of files that got into one of them would show.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function rebuild(root) {
  const made = join(root, 'packages', 'embed', 'dist');
  // Deeper than the workspace is, and a name that nobody has there.
  const temporary = await mkdtemp(join(tmpdir(), 'uptier-rebuild-'));
  const copy = join(temporary, 'another place', 'for', 'it');
  try {
    await copySources(root, copy);
    const folder = join(copy, 'packages', 'embed');
    await bundleEmbed({ folder, sources: sourceFiles(listPackages(copy)) });
    return await differences(made, join(folder, 'dist'));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string} copy
 */
async function copySources(root, copy) {
  const packages = PACKAGES.map((name) => join('packages', name));
  const stored = bundledPackages(join(root, 'packages', 'embed', 'dist')).map(({ folder }) =>
    // `node_modules/.pnpm/preact@11.2.0`: with the links to what it imports itself.
    relative(root, folder).split(sep).slice(0, 3).join(sep),
  );
  for (const path of [...packages, ...new Set(stored)])
    await cp(join(root, path), join(copy, path), {
      recursive: true,
      // A link leads to the copy, as it led to the original.
      verbatimSymlinks: true,
      filter: (from) => !NOT_COPIED.has(basename(from)) || from.includes('node_modules'),
    });
}

/**
 * Files of one folder's scripts that the other has not, or has otherwise.
 * @param {string} made
 * @param {string} again
 */
async function differences(made, again) {
  return otherFiles(await hashFiles(made, ['.']), await hashFiles(again, ['.']))
    .filter((name) => /^uptier.*\.m?js(?:\.map)?$/.test(name))
    .map((name) => `${name} is not the same when it is made elsewhere`)
    .toSorted();
}
