import { freePort } from './free-port.js';
import { startExample } from './start-example.js';
import { test as base } from './test.js';

/** Tests of an example's shop: it is opened for them, as its own command opens it, and closed after them. */
export const testExample = (name: string) =>
  base.extend<object, { shop: string }>({
    shop: [
      // Playwright reads from the first parameter what is needed.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, give) => {
        const { server, said } = startExample(name, await freePort());
        const text = await said;
        const address = /http:\/\/[\d.]+:\d+/.exec(text)?.[0];
        if (address === undefined) throw new Error(`The example ${name} did not open: ${text}`);
        await give(address);
        server.kill();
      },
      { scope: 'worker', timeout: 180_000 },
    ],
    baseURL: ({ shop }, give) => give(shop),
  });
