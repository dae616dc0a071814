import { describe, expect, test } from 'vitest';
import { findBrowser } from '../src/browser/find-browser.mjs';
import { aMachine } from './a-machine.mjs';

describe('findBrowser', () => {
  test('takes what UPTIER_BROWSER names, whatever else is installed', async () => {
    const env = { PATH: '/usr/bin', UPTIER_BROWSER: '/opt/mine' };
    const found = await findBrowser(aMachine({ env, files: ['/usr/bin/chromium', '/opt/mine'] }));
    expect(found).toEqual({ path: '/opt/mine', from: 'UPTIER_BROWSER' });
  });

  test('looks for what UPTIER_BROWSER names from the current folder', async () => {
    const env = { PATH: '/usr/bin', UPTIER_BROWSER: '../mine/chrome' };
    const found = await findBrowser(aMachine({ env, files: ['/home/ann/mine/chrome'] }));
    expect(found).toEqual({ path: '/home/ann/mine/chrome', from: 'UPTIER_BROWSER' });
  });

  test('says so when UPTIER_BROWSER names nothing, and does not take another', async () => {
    const env = { PATH: '/usr/bin', UPTIER_BROWSER: '/opt/gone' };
    const machine = aMachine({ env, files: ['/usr/bin/chromium'] });
    await expect(findBrowser(machine)).rejects.toThrow('"/opt/gone", and there is no such file');
  });

  test('prefers Chromium to Chrome, and finds either on the PATH', async () => {
    const both = aMachine({ files: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] });
    expect((await findBrowser(both)).path).toBe('/usr/bin/chromium');
    const chrome = aMachine({ files: ['/usr/local/bin/google-chrome'] });
    expect((await findBrowser(chrome)).path).toBe('/usr/local/bin/google-chrome');
  });

  test('finds Chrome among the applications of a Mac, also those of one person', async () => {
    const app = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const mac = { platform: /** @type {const} */ ('darwin'), env: { HOME: '/Users/ann' } };
    expect((await findBrowser(aMachine({ ...mac, files: [`/${app}`] }))).path).toBe(`/${app}`);
    const own = `/Users/ann/${app}`;
    expect((await findBrowser(aMachine({ ...mac, files: [own] }))).path).toBe(own);
  });

  test('finds Chrome on Windows', async () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    const found = await findBrowser(aMachine({ platform: 'win32', env, files: [path] }));
    expect(found.path).toBe(path);
  });

  test("installs Debian's package for root where there is apt-get", async () => {
    const files = ['/usr/bin/apt-get'];
    const installDebianPackages = async () => void files.push('/usr/bin/chromium');
    const found = await findBrowser(aMachine({ files, isRoot: true, installDebianPackages }));
    expect(found).toEqual({ path: '/usr/bin/chromium', from: "Debian's package" });
  });

  test('leaves apt-get alone for anybody else', async () => {
    const machine = aMachine({
      files: ['/usr/bin/apt-get'],
      installPlaywrightBrowser: () => Promise.resolve(true),
    });
    expect(await findBrowser(machine)).toEqual({ from: "Playwright's download" });
  });

  test("asks Playwright where Debian's package brought no browser", async () => {
    const machine = aMachine({
      files: ['/usr/bin/apt-get'],
      isRoot: true,
      installDebianPackages: () => Promise.resolve(),
      installPlaywrightBrowser: () => Promise.resolve(true),
    });
    expect(await findBrowser(machine)).toEqual({ from: "Playwright's download" });
  });

  test('says what to install where none can be had', async () => {
    await expect(findBrowser(aMachine({}))).rejects.toThrow(
      /Install Chromium or Chrome.*UPTIER_BROWSER/,
    );
  });
});
