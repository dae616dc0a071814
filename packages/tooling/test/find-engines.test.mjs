import { describe, expect, test } from 'vitest';
import { findEngines } from '../src/browser/find-engines.mjs';
import { installEngines } from '../src/browser/install-engines.mjs';
import { aMachine } from './a-machine.mjs';

const FIREFOX = '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const APT = '/usr/bin/apt-get';

describe('findEngines', () => {
  test('finds Firefox, and WebKit where there is a screen for it', () => {
    expect(findEngines(aMachine({ files: [FIREFOX, DRIVER, SCREEN] }))).toEqual({
      firefox: FIREFOX,
      webkit: DRIVER,
    });
    expect(findEngines(aMachine({ files: [DRIVER] }))).toEqual({});
  });
});

describe('installEngines', () => {
  test('leaves apt-get alone where all is there', async () => {
    const machine = aMachine({ files: [FIREFOX, DRIVER, SCREEN, APT], isRoot: true });
    expect(await installEngines(machine)).toEqual({ firefox: FIREFOX, webkit: DRIVER });
  });

  test('installs what is missing, and no more', async () => {
    const files = [FIREFOX, APT];
    /** @type {string[][]} */
    const asked = [];
    const machine = aMachine({
      files,
      isRoot: true,
      installDebianPackages: async (names) => {
        asked.push(names);
        files.push(DRIVER, SCREEN);
      },
    });
    expect(await installEngines(machine)).toEqual({ firefox: FIREFOX, webkit: DRIVER });
    expect(asked).toEqual([['webkit2gtk-driver', 'xvfb']]);
  });

  test('says what to install to who may not, and does not try', async () => {
    const machine = aMachine({ files: [FIREFOX, APT], isRoot: false });
    await expect(installEngines(machine)).rejects.toThrow(
      /as root.*apt-get install webkit2gtk-driver xvfb$/,
    );
  });

  test('asks for the network where the packages did not come', async () => {
    const machine = aMachine({
      files: [APT],
      isRoot: true,
      installDebianPackages: () => Promise.resolve(),
    });
    await expect(installEngines(machine)).rejects.toThrow(
      /firefox-esr webkit2gtk-driver xvfb\. Is there a network\?/,
    );
  });
});
