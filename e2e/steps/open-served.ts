import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

/**
 * What the page loads: `wake()` in it wakes the offers up, and what they ask for goes into `heard`. Preact's own
 * debug build says on the console what does not match.
 */
const WAKE = `
  import 'preact/debug';
  import { hydrateOffers } from '@uptier/preact/hydrate';

  const heard = window.heard = [];
  const hear = (name, answer) => () => (heard.push(name), answer);
  window.wake = async () => {
    await hydrateOffers(document.querySelector('#offers'), {
      onAccept: hear('accept', Promise.resolve({ status: 'done' })),
      onUndo: hear('undo', Promise.resolve({ status: 'undone' })),
      onDecline: hear('decline'),
      onWhy: hear('why', Promise.resolve('You have the one below it.')),
    });
  };`;

async function bundleWake(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: WAKE, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
  });
  return outputFiles[0]!.text;
}

/** The whole theme as one sheet, as a page would link it. */
async function bundleTheme(): Promise<string> {
  const theme = createRequire(import.meta.url).resolve('@uptier/preact/theme.css');
  const { outputFiles } = await build({ entryPoints: [theme], bundle: true, write: false });
  return outputFiles[0]!.text;
}

/** Nothing inline: neither a script, nor a sheet, nor a `style` attribute in the HTML. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"/>';

async function answers(html: string) {
  const headers = { 'content-security-policy': POLICY };
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Served</title><link rel="stylesheet" href="/theme.css">
    <main><h1>Cart</h1><div id="offers">${html}</div></main><script src="/wake.js"></script></html>`;
  return {
    '/served': { contentType: 'text/html', headers, body },
    '/theme.css': { contentType: 'text/css', body: await bundleTheme() },
    '/wake.js': { contentType: 'text/javascript', body: await bundleWake() },
    '/phone.svg': { contentType: 'image/svg+xml', body: PICTURE },
  };
}

/** Opens a page that holds what a server has drawn, asleep. Gives what the browser says on its console. */
export async function openServed(page: Page, html: string): Promise<string[]> {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (line) => said.push(line.text()));
  for (const [path, answer] of Object.entries(await answers(html)))
    await page.route(`**${path}`, (route) => route.fulfill(answer));
  await page.goto('/served');
  return said;
}

/** Wakes the offers up. What they ask for goes into the page's `heard`. */
export const wake = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { wake: () => Promise<void> }).wake());
