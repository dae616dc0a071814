/**
 * @typedef {object} Lockfile The parts of pnpm's that are looked at.
 * @property {{ default?: Record<string, { specifier: string, version: string }> }} [catalogs]
 * @property {Record<string, { resolution: { integrity?: string, tarball?: string } }>} packages
 */

/**
 * What is installed without being held to a hash: from another place than a registry, or by a weak one.
 * @param {Lockfile} lockfile
 */
export const unpinned = ({ packages }) =>
  Object.entries(packages)
    .filter(
      ([, { resolution }]) => !resolution.integrity?.startsWith('sha512-') || resolution.tarball,
    )
    .map(([name]) => `${name} is not held to a hash of its registry`);

/**
 * Where the lockfile and the catalog do not say the same version.
 * @param {Lockfile} lockfile
 * @param {Readonly<Record<string, string>>} catalog
 */
export function otherVersions({ catalogs }, catalog) {
  const locked = catalogs?.default ?? {};
  return Object.entries(catalog)
    .filter(([name, version]) => locked[name]?.version !== version)
    .map(
      ([name, version]) => `${name} is ${version} in the catalog, ${locked[name]?.version} locked`,
    );
}
