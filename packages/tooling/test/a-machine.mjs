/**
 * A machine with nothing on it but some files.
 * @param {Partial<import('../src/browser/find-browser.mjs').World> & { files?: string[] }} own
 * @returns {import('../src/browser/find-browser.mjs').World}
 */
export const aMachine = ({ files = [], ...own }) => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  folder: '/home/ann/uptier',
  isRoot: false,
  exists: (path) => files.includes(path),
  installDebianPackages: () => Promise.reject(new Error('apt-get was called')),
  installPlaywrightBrowser: () => Promise.resolve(false),
  ...own,
});
