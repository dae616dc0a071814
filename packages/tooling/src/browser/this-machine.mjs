import { existsSync } from 'node:fs';
import { startProcess } from '../bootstrap/start-process.mjs';
import { startTool } from '../tasks/start-tool.mjs';

/** @returns {import('./find-browser.mjs').World} */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    folder: process.cwd(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    installDebianPackages,
    installPlaywrightBrowser,
  };
}

/** @param {string[]} names */
async function installDebianPackages(names) {
  console.log(`Installing Debian's packages: ${names.join(', ')} ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another program may be using apt just now: wait for it.
  const apt = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const install = [...apt, 'install', '-y', '--no-install-recommends', ...names];
  for (const args of [[...apt, 'update'], install]) {
    const { code, output } = await startProcess('apt-get', args, { env, capture: true });
    if (code !== 0) console.log(`apt-get ${args.join(' ')} failed:\n${output}`);
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
