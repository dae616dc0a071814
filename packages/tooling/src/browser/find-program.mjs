/**
 * The whole path of the first of some programs that a machine has on its PATH.
 * @param {readonly string[]} names Best first.
 * @param {Pick<import('./find-browser.mjs').World, 'env' | 'exists'>} world
 * @returns {string | undefined}
 */
export function findProgram(names, { env, exists }) {
  const folders = env['PATH']?.split(':') ?? [];
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(exists);
}
