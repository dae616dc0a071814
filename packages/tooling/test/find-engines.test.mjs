import { describe, expect, test } from 'vitest';
import { findEngines } from '../src/browser/find-engines.mjs';
import { installEngines } from '../src/browser/install-engines.mjs';

const FIREFOX = '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const APT = '/usr/bin/apt-get';

/**
 * A machine with some programs on it.
 * @param {string[]} files
 * @param {Partial<import('../src/browser/find-browser.mjs').World>} [own]
 * @returns {import('../src/browser/find-browser.mjs').World}
 */
const aMachine = (files, own) => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  folder: '/home/ann/uptier',
  isRoot: true,
  exists: (path) => files.includes(path),
  installDebianPackages: () => Promise.reject(new Error('apt-get was called')),
  installPlaywrightBrowser: () => Promise.resolve(false),
  ...own,
});

describe('findEngines', () => {
  test('finds Firefox, and WebKit where there is a screen for it', () => {
    expect(findEngines(aMachine([FIREFOX, DRIVER, SCREEN]))).toEqual({
      firefox: FIREFOX,
      webkit: DRIVER,
    });
    expect(findEngines(aMachine([DRIVER]))).toEqual({});
  });
});

describe('installEngines', () => {
  test('leaves apt-get alone where all is there', async () => {
    const machine = aMachine([FIREFOX, DRIVER, SCREEN, APT]);
    expect(await installEngines(machine)).toEqual({ firefox: FIREFOX, webkit: DRIVER });
  });

  test('installs what is missing, and no more', async () => {
    const files = [FIREFOX, APT];
    /** @type {string[][]} */
    const asked = [];
    const machine = aMachine(files, {
      installDebianPackages: async (names) => {
        asked.push(names);
        files.push(DRIVER, SCREEN);
      },
    });
    expect(await installEngines(machine)).toEqual({ firefox: FIREFOX, webkit: DRIVER });
    expect(asked).toEqual([['webkit2gtk-driver', 'xvfb']]);
  });

  test('says what to install to who may not, and does not try', async () => {
    await expect(installEngines(aMachine([FIREFOX, APT], { isRoot: false }))).rejects.toThrow(
      /as root.*apt-get install webkit2gtk-driver xvfb$/,
    );
  });

  test('asks for the network where the packages did not come', async () => {
    const machine = aMachine([APT], { installDebianPackages: () => Promise.resolve() });
    await expect(installEngines(machine)).rejects.toThrow(
      /firefox-esr webkit2gtk-driver xvfb\. Is there a network\?/,
    );
  });
});
