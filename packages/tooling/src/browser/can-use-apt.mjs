import { findProgram } from './find-program.mjs';

/**
 * Whether Debian's packages can be installed here by whoever runs this.
 * @param {import('./find-browser.mjs').World} world
 */
export const canUseApt = (world) =>
  world.platform === 'linux' && world.isRoot && findProgram(['apt-get'], world) !== undefined;
