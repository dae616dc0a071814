import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleEmbed } from '../src/build/bundle-embed.mjs';
import { rebuild } from '../src/supply/rebuild.mjs';
import { listPackages } from '../src/workspace/list-packages.mjs';
import { sourceFiles } from '../src/workspace/source-files.mjs';
import { aFolder } from './a-folder.mjs';

const TINY = 'node_modules/.pnpm/tiny@1.0.0/node_modules/tiny';
const FILES = {
  'packages/core/package.json': JSON.stringify({
    name: '@uptier/core',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  }),
  'packages/core/src/index.ts': 'export const greet = (name: string) => `hello ${name}`;',
  'packages/platforms/package.json': '{ "name": "@uptier/platforms" }',
  'packages/preact/package.json': '{ "name": "@uptier/preact" }',
  'packages/embed/package.json': '{ "name": "@uptier/embed" }',
  'packages/embed/src/main.ts': `
    import { greet } from '@uptier/core';
    import { tiny } from '${'../'.repeat(3)}${TINY}/tiny.js';
    (globalThis as any).uptier = (name: string) => greet(tiny(name));`,
  'packages/embed/src/chunks/greeting.ts': `export const greeting = 'said later';`,
  [`${TINY}/package.json`]: '{ "name": "tiny", "version": "1.0.0", "license": "MIT" }',
  [`${TINY}/tiny.js`]: `export const tiny = (name) => [...name].reverse().join('');`,
};

/** A workspace whose script tag is built. */
async function aBuiltWorkspace() {
  const root = aFolder(FILES);
  const folder = join(root, 'packages/embed');
  await bundleEmbed({ folder, sources: sourceFiles(listPackages(root)) });
  return { root, dist: join(folder, 'dist') };
}

test('the script tag comes out the same in another place', async () => {
  const { root } = await aBuiltWorkspace();
  expect(await rebuild(root)).toEqual([]);
});

test('a built file with a byte that its sources do not make is found', async () => {
  const { root, dist } = await aBuiltWorkspace();
  appendFileSync(join(dist, 'uptier-greeting.js'), '\n');
  expect(await rebuild(root)).toEqual([
    'uptier-greeting.js is not the same when it is made elsewhere',
  ]);
});

test('a built file that no source makes is found', async () => {
  const { root, dist } = await aBuiltWorkspace();
  writeFileSync(join(dist, 'uptier-stray.js'), 'stray()');
  expect(await rebuild(root)).toEqual([
    'uptier-stray.js is not the same when it is made elsewhere',
  ]);
});
