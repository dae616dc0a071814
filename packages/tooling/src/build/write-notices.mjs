import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledPackages } from '../supply/bundled-packages.mjs';

/**
 * Writes `licences.txt` beside the scripts: the notice of each package whose code they hold, as its terms ask for. The
 * scripts themselves have no room for it.
 * @param {string} dist
 */
export async function writeNotices(dist) {
  const notices = await Promise.all(
    bundledPackages(dist).map(async ({ name, version, license, folder }) => {
      const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
      if (!file) throw new Error(`${name} has no notice to hand on`);
      const text = await readFile(join(folder, file), 'utf8');
      return `${name} ${version} (${license})\n\n${text.trim()}\n`;
    }),
  );
  await writeFile(join(dist, 'licences.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
}
