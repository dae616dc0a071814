import { readFile } from 'node:fs/promises';

const SHARED = '(globalThis.nanostoresGlobal ||= { epoch: 0 })';

/**
 * nanostores keeps a counter in a global, so that several copies of it count as one. Our scripts hold one copy and no
 * computed store, and a page is to get no global from us but our own.
 * @returns {import('esbuild').Plugin}
 */
export const ownEpoch = () => ({
  name: 'own-epoch',
  setup(build) {
    build.onLoad({ filter: /nanostores[\\/]atom[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(SHARED)) throw new Error(`${path} keeps its counter in another way`);
      return { contents: text.replace(SHARED, '{ epoch: 0 }'), loader: 'js' };
    });
  },
});
