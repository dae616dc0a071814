import { canUseApt } from './can-use-apt.mjs';
import { findEngines } from './find-engines.mjs';

/** @typedef {import('./find-engines.mjs').Engines} Engines */

/** What Debian calls them, by engine. */
const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/**
 * Every engine but Chromium; what is missing is installed from Debian's packages.
 * @param {import('./find-browser.mjs').World} world
 * @returns {Promise<Required<Engines>>}
 * @throws {Error} Where one cannot be had; it says what to install, and why that was not done.
 */
export async function installEngines(world) {
  const missing = packagesFor(findEngines(world));
  const canInstall = canUseApt(world);
  if (missing.length > 0 && canInstall) await world.installDebianPackages(missing);
  const { firefox, webkit } = findEngines(world);
  if (firefox && webkit) return { firefox, webkit };
  const left = packagesFor(findEngines(world)).join(' ');
  throw new Error(
    canInstall
      ? `Debian's packages could not be installed: ${left}. Is there a network? apt-get has said above what is wrong.`
      : `All three engines are tried with Debian's packages, and these are missing: ${left}. ` +
          `Install them as root, on a Debian or Ubuntu: apt-get install ${left}`,
  );
}

/** @param {Engines} found */
const packagesFor = (found) =>
  Object.entries(PACKAGES).flatMap(([engine, names]) => (engine in found ? [] : names));
