import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} license As its manifest says: `MIT`.
 * @property {string} folder
 */

const IN_PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * Whose code the built scripts hold, as their source maps tell.
 * @param {string} dist
 * @returns {BundledPackage[]} By name.
 */
export function bundledPackages(dist) {
  const maps = readdirSync(dist).filter((file) => /^uptier.*\.m?js\.map$/.test(file));
  const sources = maps.flatMap((file) => {
    /** @type {{ sources: string[] }} */
    const map = JSON.parse(readFileSync(join(dist, file), 'utf8'));
    return map.sources.map((source) => resolve(dist, source));
  });
  const folders = new Set(sources.flatMap((source) => IN_PACKAGE.exec(source)?.[0] ?? []));
  return [...folders]
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const { name, version, license } = manifest;
      return { name, version, license, folder };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
