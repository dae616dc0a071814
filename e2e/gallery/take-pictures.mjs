// Pictures of the gallery: `npm run gallery -- pictures`. Twelve whole ones are to be looked at, in `e2e/out/pictures`;
// those of single widgets are kept, in `e2e/pictures`, for the documentation.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };
const out = join(import.meta.dirname, '../out/pictures');
const kept = join(import.meta.dirname, '../pictures');

/**
 * @typedef {object} Picture
 * @property {Record<string, string>} choices
 * @property {{ width: number, height: number }} [viewport] Default: a desktop's.
 * @property {'active'} [forcedColors]
 */

/** @type {Record<string, Picture>} */
const PICTURES = {
  'carousel-phone': { choices: { component: 'carousel', state: 'many offers' }, viewport: PHONE },
  'carousel-desktop-dark': {
    choices: { component: 'carousel', state: 'many offers', preset: 'soft', scheme: 'dark' },
  },
  'carousel-long-and-missing': {
    choices: {
      component: 'carousel',
      state: 'long title, no picture',
      width: '720',
      preset: 'bold',
    },
  },
  'carousel-right-to-left': {
    choices: { component: 'carousel', state: 'many offers', dir: 'rtl', lang: 'ar' },
  },
  'banner-phone-dark': {
    choices: { component: 'banner', state: 'incentive, deadline, quote', scheme: 'dark' },
    viewport: PHONE,
  },
  'banner-desktop': {
    choices: { component: 'banner', state: 'incentive, deadline, quote', preset: 'soft' },
  },
  'banner-right-to-left': {
    choices: { component: 'banner', state: 'done', dir: 'rtl', lang: 'he', preset: 'plain' },
    viewport: PHONE,
  },
  'modal-phone': { choices: { component: 'modal', state: 'takes money' }, viewport: PHONE },
  'modal-desktop-forced-colours': {
    choices: { component: 'modal', state: 'offer' },
    forcedColors: 'active',
  },
  'comparison-desktop': { choices: { component: 'comparison', state: 'three tiers', lang: 'de' } },
  'bundle-phone': { choices: { component: 'bundle', state: 'all ticked' }, viewport: PHONE },
  'shipping-phone-forced-colours': {
    choices: { component: 'shipping', state: 'far, with the offer that reaches it' },
    viewport: PHONE,
    forcedColors: 'active',
  },
};

const carousel = { component: 'carousel', state: 'many offers', width: '720' };

/**
 * What the documentation shows: a widget without the page around it.
 * @type {Record<string, Record<string, string>>}
 */
const KEPT = {
  'preset-none': carousel,
  'preset-plain': { ...carousel, preset: 'plain' },
  'preset-soft': { ...carousel, preset: 'soft' },
  'preset-bold': { ...carousel, preset: 'bold' },
  'preset-soft-dark': { ...carousel, preset: 'soft', scheme: 'dark' },
  limit: { component: 'banner', state: 'a limit that is near', width: '720' },
  comparison: { component: 'comparison', state: 'three tiers', width: '720' },
  shipping: {
    component: 'shipping',
    state: 'far, with the offer that reaches it',
    width: '720',
  },
  bundle: { component: 'bundle', state: 'with the product of the page', width: '720' },
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function takeKept(browser, address) {
  for (const [name, choices] of Object.entries(KEPT)) {
    const viewport = { width: 760, height: 900 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 1.5 });
    await page.goto(`${address}/?${new URLSearchParams(choices)}`);
    await page.locator('body[data-ready]').waitFor();
    const widget = page.locator('.frame > div');
    // Room for shadows, and for the ring of what has the focus.
    await widget.evaluate((one) => (one.style.padding = '12px'));
    await widget.screenshot({ path: join(kept, `${name}.png`) });
    await page.close();
    console.log(join(kept, `${name}.png`));
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function takeAll(browser, address) {
  for (const [name, { choices, viewport = DESKTOP, forcedColors }] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ viewport, ...(forcedColors && { forcedColors }) });
    await page.goto(`${address}/?${new URLSearchParams(choices)}`);
    await page.locator('body[data-ready]').waitFor();
    await page.locator('dialog[open], .frame').first().waitFor();
    await page.screenshot({
      path: join(out, `${name}.png`),
      fullPage: choices['component'] !== 'modal',
    });
    await page.close();
    console.log(join(out, `${name}.png`));
  }
}

const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.mjs'), '0']);
const executablePath = process.env['UPTIER_BROWSER'];
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  const [line] = await once(server.stdout, 'data');
  const address = String(line).replace('Gallery: ', '').trim();
  await takeAll(browser, address);
  await takeKept(browser, address);
} finally {
  await browser.close();
  server.kill();
}
