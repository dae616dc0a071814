import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listPackages, readPackage } from '../workspace/list-packages.mjs';
import { readSource } from './read-source.mjs';

const SCRIPT = /(?<!\.d)\.(tsx?|m?js)$/;

/** What is installed or made, and what only runs in a project of its own, where the packages are installed. */
const NOT_OF_PACKAGE = ['node_modules', 'dist', 'out', 'new-project'];

/**
 * Reads for the rules what is written in every package, in the examples and in the end-to-end
 * tests.
 * @param {string} root
 * @returns {import('./rules.mjs').PackageSources[]}
 */
export function readPackages(root) {
  const e2e = readPackage(join(root, 'e2e'));
  return [...listPackages(root), ...listPackages(root, 'examples'), ...(e2e ? [e2e] : [])].map(
    ({ path, manifest }) => ({
      place: fromRoot(root, path),
      name: manifest.name,
      exports: Object.keys(manifest.exports ?? {}),
      dependencies: [
        manifest.dependencies,
        manifest.peerDependencies,
        manifest.devDependencies,
      ].flatMap((kind) => Object.keys(kind ?? {})),
      sources: scriptsUnder(path).map((file) =>
        readSource(fromRoot(root, file), readFileSync(file, 'utf8')),
      ),
    }),
  );
}

/**
 * @param {string} root
 * @param {string} path
 */
function fromRoot(root, path) {
  return relative(root, path).replaceAll(sep, '/');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function scriptsUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OF_PACKAGE.includes(entry.name) ? [] : scriptsUnder(path);
    return SCRIPT.test(entry.name) ? [path] : [];
  });
}
