// Twelve pictures of the gallery, in `e2e/out/pictures`: `npm run gallery -- pictures`. They are to be looked at.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };
const out = join(import.meta.dirname, '../out/pictures');

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
  await takeAll(browser, String(line).replace('Gallery: ', '').trim());
} finally {
  await browser.close();
  server.kill();
}
