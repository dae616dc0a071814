/**
 * Whether Debian's packages can be installed here by whoever runs this.
 * @param {import('./find-browser.mjs').World} world
 */
export function canUseApt({ platform, isRoot, env, exists }) {
  const folders = env['PATH']?.split(':') ?? [];
  return platform === 'linux' && isRoot && folders.some((folder) => exists(`${folder}/apt-get`));
}
