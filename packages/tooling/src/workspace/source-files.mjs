import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What each import of a workspace package means in the source: `@uptier/core` is
 * `packages/core/src/index.ts`. Bundles and tests read the source, so neither waits for a build,
 * and nothing unused is left in a bundle.
 *
 * It is read from the manifests' `exports`: the types `./dist/a.d.ts` were made from `src/a.ts`
 * or `src/a.tsx`, and a file without types stands for itself.
 * @param {import('./list-packages.mjs').Package[]} packages
 * @returns {Map<string, string>}
 */
export function sourceFiles(packages) {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const { path, manifest } of packages) {
    for (const [key, target] of Object.entries(manifest.exports ?? {})) {
      const source = typeof target === 'string' ? join(path, target) : sourceOf(path, target);
      if (source) files.set(manifest.name + key.slice(1), source);
    }
  }
  return files;
}

/**
 * @param {string} folder
 * @param {Record<string, string>} target
 */
function sourceOf(folder, target) {
  const stem = target['types']?.match(/^\.\/dist\/(.+)\.d\.ts$/)?.[1];
  if (!stem) return undefined;
  return ['.ts', '.tsx']
    .map((end) => join(folder, 'src', stem + end))
    .find((file) => existsSync(file));
}
