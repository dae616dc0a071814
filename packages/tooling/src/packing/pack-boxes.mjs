import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startTool } from '../tasks/start-tool.mjs';

/**
 * @typedef {object} Box A package as it would be published.
 * @property {string} file The packed file.
 * @property {string} source The folder that it was packed from.
 * @property {import('../workspace/list-packages.mjs').Manifest} manifest
 */

/**
 * Packs packages, each into a folder of its own under `folder`.
 * @param {import('../workspace/list-packages.mjs').Package[]} packages
 * @param {string} folder
 * @returns {Promise<Box[]>}
 * @throws {Error} Where one cannot be packed: nothing can be said of the others then, which may need it.
 */
export function packBoxes(packages, folder) {
  return Promise.all(
    packages.map(async ({ folder: name, path, manifest }) => {
      const into = join(folder, name);
      await mkdir(into, { recursive: true });
      const { code, output } = await startTool(
        { name: 'pnpm', from: '.' },
        ['pack', '--pack-destination', into],
        { cwd: path, capture: true },
      );
      const [file] = await readdir(into);
      if (code !== 0 || !file) throw new Error(`${manifest.name} cannot be packed\n${output}`);
      return { file: join(into, file), source: path, manifest };
    }),
  );
}
