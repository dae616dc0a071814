import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installStamp } from './install-stamp.mjs';
import { startProcess } from './start-process.mjs';

// The number that every package.json names under `engines`.
const OLDEST_NODE = [20, 19];

/**
 * Makes `node_modules` fit the lockfile. Needs only Node and npm, and no network where nothing
 * changed since the last time.
 * @param {string} root
 * @returns {Promise<boolean>} False where it failed; the reason has been shown.
 */
export async function install(root) {
  if (isTooOld(process.versions.node)) {
    console.error(`This needs Node ${OLDEST_NODE.join('.')} or newer. Here is ${process.version}.`);
    return false;
  }
  const stampFile = join(root, 'node_modules', '.uptier-installed');
  const stamp = installStamp(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;

  console.log('Installing packages ...');
  const [command, ...before] = pnpmCommand(root);
  // Offline first, and never a question: there may be nobody to answer it.
  const args = [
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.confirmModulesPurge=false',
  ];
  const { code } = await startProcess(command, [...before, ...args, '--reporter=append-only']);
  if (code !== 0) {
    console.error('The install failed; what went wrong stands above.');
    return false;
  }
  writeFileSync(stampFile, stamp);
  return true;
}

/** @param {string} version */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/**
 * The pnpm of the last install where there is one, so that a second run needs no network.
 * @param {string} root
 * @returns {[string, ...string[]]}
 */
function pnpmCommand(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const installed = join(root, 'node_modules', 'pnpm');
  if (existsSync(installed)) {
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    if (`pnpm@${version}` === packageManager)
      return [process.execPath, join(installed, 'bin', 'pnpm.cjs')];
  }
  return ['npx', '--yes', packageManager];
}
