import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The terms of the peers of some packages of ours: pnpm lists them as tools, but users install them too.
 * @param {readonly import('../workspace/list-packages.mjs').Package[]} packages
 * @returns {{ name: string, license: string }[]}
 * @throws {Error} Where one is not installed.
 */
export const peerLicences = (packages) =>
  packages.flatMap(({ path, manifest }) =>
    Object.keys(manifest.peerDependencies ?? {}).map((name) => {
      const file = join(path, 'node_modules', name, 'package.json');
      const { license } = JSON.parse(readFileSync(file, 'utf8'));
      return { name, license: String(license) };
    }),
  );
