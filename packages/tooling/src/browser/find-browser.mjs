import { resolve } from 'node:path';
import { canUseApt } from './can-use-apt.mjs';
import { knownBrowsers } from './known-browsers.mjs';

// With two small fonts, so that pages show text where nothing else is installed: Liberation for
// Latin, Greek, Cyrillic and Hebrew, DejaVu for Arabic.
const PACKAGES = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/**
 * @typedef {object} World What the search asks of the machine.
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {string} folder The current one.
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(names: string[]) => Promise<void>} installDebianPackages May fail; what counts is what is there then.
 * @property {() => Promise<boolean>} installPlaywrightBrowser True where Playwright has its own now.
 *
 * @typedef {object} Found
 * @property {string} [path] The program. None: Playwright knows where its own is.
 * @property {string} from Where it came from, for people.
 */

/**
 * A browser for the end-to-end tests: the one that `UPTIER_BROWSER` names, else an installed
 * one, else Debian's package, else Playwright's download.
 * @param {World} world
 * @returns {Promise<Found>}
 * @throws {Error} Where none can be had; it says what to install.
 */
export async function findBrowser(world) {
  const wanted = world.env['UPTIER_BROWSER'];
  if (wanted) {
    // The tests run in another folder than the one in which somebody wrote this.
    const path = resolve(world.folder, wanted);
    if (world.exists(path)) return { path, from: 'UPTIER_BROWSER' };
    throw new Error(`UPTIER_BROWSER is "${wanted}", and there is no such file.`);
  }
  const installed = findInstalled(world);
  if (installed) return { path: installed, from: 'installed' };

  if (canUseApt(world)) {
    await world.installDebianPackages(PACKAGES);
    const path = findInstalled(world);
    if (path) return { path, from: "Debian's package" };
  }
  if (await world.installPlaywrightBrowser()) return { from: "Playwright's download" };
  throw new Error(
    'No browser for the end-to-end tests. Install Chromium or Chrome (on Debian, as root: ' +
      'apt-get install chromium), or set UPTIER_BROWSER to the program of one.',
  );
}

/** @param {World} world */
function findInstalled({ platform, env, exists }) {
  return knownBrowsers(platform, env).find((path) => exists(path));
}
