import { existsSync } from 'node:fs';
import { startProcess } from '../bootstrap/start-process.mjs';
import { startTool } from '../tasks/start-tool.mjs';

// Two small fonts, so that pages show text where nothing else is installed: Liberation for Latin,
// Greek, Cyrillic and Hebrew, DejaVu for Arabic.
const PACKAGES = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/** @returns {import('./find-browser.mjs').World} */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    folder: process.cwd(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    installDebianPackage,
    installPlaywrightBrowser,
  };
}

async function installDebianPackage() {
  console.log(`No Chromium or Chrome here. Installing Debian's (${PACKAGES.join(', ')}) ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another program may be using apt just now: wait for it.
  const apt = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const install = [...apt, 'install', '-y', '--no-install-recommends', ...PACKAGES];
  for (const args of [[...apt, 'update'], install]) {
    const { code, output } = await startProcess('apt-get', args, { env, capture: true });
    if (code !== 0) console.log(`apt-get ${args.at(-1)} failed:\n${output}`);
  }
}

async function installPlaywrightBrowser() {
  console.log('Asking Playwright for a Chromium of its own ...');
  const { code, output } = await startTool(
    { name: '@playwright/test', bin: 'playwright', from: 'e2e' },
    ['install', 'chromium'],
    { capture: true },
  );
  if (code !== 0) console.log(`playwright install chromium failed:\n${output}`);
  return code === 0;
}
