import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {object} Manifest The parts of a package.json that the tooling reads.
 * @property {string} name
 * @property {boolean} [private]
 * @property {Record<string, string | Record<string, string>>} [exports]
 * @property {Record<string, string>} [bin] Its commands.
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 *
 * @typedef {object} Package
 * @property {string} folder The name of its folder: `core`.
 * @property {string} path The whole path of that folder.
 * @property {Manifest} manifest
 */

/**
 * Every package in `packages/`, or in another folder, in the order of their folders' names. A new
 * one is picked up by being there.
 * @param {string} root
 * @param {'packages' | 'examples'} [group]
 * @returns {Package[]}
 */
export function listPackages(root, group = 'packages') {
  return readdirSync(join(root, group))
    .toSorted()
    .flatMap((folder) => readPackage(join(root, group, folder)) ?? []);
}

/**
 * The package in a folder.
 * @param {string} path
 * @returns {Package | undefined} None where the folder has no manifest.
 */
export function readPackage(path) {
  const manifest = join(path, 'package.json');
  if (!existsSync(manifest)) return undefined;
  return { folder: basename(path), path, manifest: JSON.parse(readFileSync(manifest, 'utf8')) };
}
