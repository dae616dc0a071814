import { posix, win32 } from 'node:path';

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * The usual places of Chromium and Chrome, best first. None is looked at.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function knownBrowsers(platform, env) {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return under(folders, WINDOWS, win32.join);
  }
  if (platform === 'darwin') {
    const own = env['HOME'] && posix.join(env['HOME'], 'Applications');
    return under(['/Applications', own], MAC, posix.join);
  }
  return under(env['PATH']?.split(':') ?? [], LINUX, posix.join);
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string[]} names
 * @param {(folder: string, name: string) => string} join
 */
function under(folders, names, join) {
  const known = folders.flatMap((folder) => folder || []);
  return names.flatMap((name) => known.map((folder) => join(folder, name)));
}
