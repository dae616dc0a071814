import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import type { Engine } from './engines/open-browser.js';
import { switchedOff } from './engines/switched-off.js';
import { freePort } from './steps/free-port.js';

// Playwright reads this file again in each worker; they inherit the port of the first reading.
const port = (process.env['UPTIER_E2E_PORT'] ??= await freePort());
const baseURL = `http://127.0.0.1:${port}`;
const galleryPort = (process.env['UPTIER_GALLERY_PORT'] ??= await freePort());
const browser = process.env['UPTIER_BROWSER'];
const firefox = process.env['UPTIER_FIREFOX'];
const webkit = process.env['UPTIER_WEBKIT'];

const walksIn = (engine: Engine, use: object = {}) => ({
  name: `walks in ${engine}`,
  testDir: 'tests/walks',
  use: { engine, ...use },
});

/** The shop and the gallery that tests walk through. Those of hostile feeds open shops of their own. */
const servers: PlaywrightTestConfig['webServer'] = [
  {
    command: 'node ../examples/electronics/server.mjs',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'pipe',
  },
  {
    command: 'node gallery/serve.mjs',
    env: { PORT: galleryPort, UPTIER_GALLERY_ONCE: 'yes' },
    url: `http://127.0.0.1:${galleryPort}`,
    reuseExistingServer: false,
    stdout: 'pipe',
  },
];

export default defineConfig<object, { engine: Engine }>({
  projects: [
    { name: 'chromium', testDir: 'tests', testIgnore: 'walks/**' },
    walksIn('chromium'),
    ...(firefox
      ? // Playwright's own Firefox is patched; the one that people have is driven by WebDriver BiDi.
        [
          walksIn('firefox', {
            launchOptions: { channel: 'moz-firefox', executablePath: firefox },
          }),
        ]
      : []),
    ...(webkit ? [walksIn('webkit', { launchOptions: { executablePath: webkit } })] : []),
  ],
  // Emptied before each run: pictures of the gallery lie beside it.
  outputDir: 'out/tests',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine is slow, not wrong: what comes late there comes.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL,
    // Its copies of the page at each step tell what a film of it would, which takes a sixth of a run.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      // None: Playwright's own browser.
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        switchedOff,
        // It finds no other machine: whatever a test does, nothing leaves this one.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
  webServer: process.env['UPTIER_HOSTILE'] === 'all' ? [] : servers,
});
