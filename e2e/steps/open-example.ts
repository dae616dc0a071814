import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { test as base } from '@playwright/test';
import { freePort } from './free-port.js';

const { resolve } = createRequire(import.meta.url);

/** Tests of an example's shop: it is opened for them, as its own command opens it, and closed after them. */
export const testExample = (name: string) =>
  base.extend<object, { shop: string }>({
    shop: [
      // Playwright reads from the first parameter what is needed.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, give) => {
        const folder = dirname(resolve(`@uptier/example-${name}/package.json`));
        const args = [join(folder, 'server.mjs'), '--port', await freePort()];
        const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
        let said = '';
        for await (const text of server.stdout) {
          said += String(text);
          if (said.includes('Ctrl-C')) break;
        }
        const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
        if (address === undefined) throw new Error(`The example ${name} did not open: ${said}`);
        await give(address);
        server.kill();
      },
      { scope: 'worker', timeout: 90_000 },
    ],
    baseURL: ({ shop }, give) => give(shop),
  });
