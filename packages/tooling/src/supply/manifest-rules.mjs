import { namedDependencies } from './named-dependencies.mjs';

/** @typedef {import('../workspace/list-packages.mjs').Package} Package */

/** What is installed together with a package. */
const COMING = /** @type {const} */ (['dependencies', 'optionalDependencies', 'peerDependencies']);
/** Whose versions we choose. Peers are chosen by whoever installs, in a range. */
const CHOSEN = /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies']);

/**
 * What comes with our packages and is not named, and what is named and does not come.
 * @param {readonly Package[]} packages
 * @param {Readonly<Record<string, readonly string[]>>} [named]
 */
export function unnamedDependencies(packages, named = namedDependencies) {
  return packages.flatMap(({ folder, manifest }) => {
    const coming = new Set(COMING.flatMap((kind) => Object.keys(manifest[kind] ?? {})));
    const allowed = named[folder] ?? [];
    return [
      ...[...coming]
        .filter((name) => !allowed.includes(name))
        .map((name) => `${folder} comes with ${name}, which nobody has named`),
      ...allowed
        .filter((name) => !coming.has(name))
        .map((name) => `${folder} does not come with ${name}, which is named`),
    ];
  });
}

/**
 * Versions that stand anywhere but in the catalog, where each is exact.
 * @param {readonly Package[]} packages
 */
export function ownVersions(packages) {
  return packages.flatMap(({ manifest }) =>
    CHOSEN.flatMap((kind) => Object.entries(manifest[kind] ?? {}))
      .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
      .map(([name, version]) => `${manifest.name} wants ${name} ${version}, not the catalog's`),
  );
}

/** Whose script may run at the install: it fetches the program of this machine. */
const BUILDING = 'esbuild';

/**
 * Whose scripts may run at the install beside the one that is named.
 * @param {Readonly<Record<string, boolean>>} [allowed]
 */
export const otherBuilds = (allowed = {}) =>
  Object.entries(allowed)
    .filter(([name, isAllowed]) => isAllowed && name !== BUILDING)
    .map(([name]) => `${name} may run a script at the install`);

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

/**
 * Versions that could become others by themselves.
 * @param {Readonly<Record<string, string>>} versions
 */
export const rangesIn = (versions) =>
  Object.entries(versions)
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name} ${version} is no exact version`);
