import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { docs } from '../src/places.mjs';
import { blocksIn } from './blocks.mjs';

/** Within the package, so that samples find what it depends on. */
const folder = join(docs, 'node_modules/.cache/samples');

const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
);

const settings = {
  extends: join(docs, '../../tsconfig.base.json'),
  compilerOptions: {
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    jsx: 'react-jsx',
    jsxImportSource: 'preact',
    noEmit: true,
    tsBuildInfoFile: './samples.tsbuildinfo',
  },
  include: ['*.ts', '*.tsx'],
  references: ['core', 'platforms', 'preact'].map((name) => ({ path: join(docs, '..', name) })),
};

test('every TypeScript sample compiles against the packages as they are built', async () => {
  const blocks = await blocksIn('ts', 'tsx');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { place, language, text } of blocks)
    writeFileSync(join(folder, `${place.replaceAll(/\W+/g, '-')}.${language}`), text);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-b', folder], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
  expect(blocks.length).toBeGreaterThan(5);
});
