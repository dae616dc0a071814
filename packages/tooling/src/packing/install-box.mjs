import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startProcess } from '../bootstrap/start-process.mjs';

/**
 * @typedef {import('./pack-boxes.mjs').Box} Box
 *
 * @typedef {object} Project A folder in which somebody new has installed a package.
 * @property {string} folder
 * @property {Box} box What he wanted.
 * @property {string[]} problems Why it could not be installed.
 */

/**
 * Installs a packed package with npm into an empty folder, with what its README says to install beside it.
 * @param {Box} box
 * @param {{ boxes: readonly Box[], folder: string }} where
 * @returns {Promise<Project>}
 */
export async function installBox(box, { boxes, folder }) {
  await mkdir(folder, { recursive: true });
  const wanted = await wantedWith(box);
  const fileOf = new Map(boxes.map(({ file, manifest }) => [manifest.name, `file:${file}`]));
  // Ours are in no registry yet: what one of them needs of the others is taken from its box, too.
  const overrides = Object.fromEntries([...fileOf].filter(([name]) => !wanted.includes(name)));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'new-project', private: true, type: 'module', overrides }),
  );
  // All that is optional is DuckDB, of 60 MB: the workspace has it already.
  const args = ['install', '--omit=optional', '--prefer-offline', '--no-audit', '--no-fund'];
  const { code, output } = await startProcess(
    'npm',
    [...args, ...wanted.map((name) => fileOf.get(name) ?? name)],
    { cwd: folder, capture: true },
  );
  await lendOptional(box, folder);
  return { folder, box, problems: code === 0 ? [] : [output] };
}

/**
 * What `npm install` in a package's README names; where there is none, the package alone.
 * @param {Box} box
 */
async function wantedWith({ source, manifest }) {
  const readme = await readFile(join(source, 'README.md'), 'utf8');
  const [, names] = /^npm install (.+)$/m.exec(readme) ?? [];
  return names?.trim().split(/\s+/) ?? [manifest.name];
}

/**
 * @param {Box} box
 * @param {string} folder
 */
async function lendOptional({ source, manifest }, folder) {
  for (const name of Object.keys(manifest.optionalDependencies ?? {})) {
    const [scope = ''] = name.split('/');
    const own = join(source, 'node_modules', scope);
    if (!existsSync(own)) continue;
    await symlink(own, join(folder, 'node_modules', scope), 'junction');
  }
}
