import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPackages } from '../src/arrows/read-packages.mjs';
import { readSource } from '../src/arrows/read-source.mjs';
import { rules } from '../src/arrows/rules.mjs';
import { aFolder } from './a-folder.mjs';

const PACKAGES = ['core', 'platforms', 'preact', 'embed', 'testing'];
const PLACES = [...PACKAGES.map((folder) => `packages/${folder}`), 'examples/shop', 'e2e'];

/**
 * A workspace of these files, in which everybody declares every package.
 * @param {Record<string, string>} files `packages/core/src/a.ts` -> its text.
 * @returns {import('../src/arrows/rules.mjs').PackageSources[]}
 */
function aWorkspace(files) {
  return PLACES.map((place) => ({
    place,
    name: `@uptier/${basename(place)}`,
    exports: place === 'packages/preact' ? ['.', './theme.css'] : ['.'],
    dependencies: PACKAGES.map((folder) => `@uptier/${folder}`),
    sources: Object.entries(files)
      .filter(([file]) => file.startsWith(`${place}/`))
      .map(([file, text]) => readSource(file, text)),
  }));
}

/**
 * What all rules say of a workspace: `rule: where what`.
 * @param {import('../src/arrows/rules.mjs').PackageSources[]} packages
 */
function problemsOf(packages) {
  return Object.entries(rules).flatMap(([rule, check]) =>
    check(packages).map(({ where, what }) => `${rule} ${where} ${what}`),
  );
}

const ARROWS = 'A package imports only those that its arrows point to.';
const BY_NAME = 'Another package is imported by its name, never by a path into its src or dist.';
const STAYS = 'A relative import stays in its package.';
const DECLARED = 'A package declares every workspace package that it imports.';
const ONLY_NANOSTORES = 'core imports nothing but nanostores.';
const NAMED = 'core names what it imports.';
const NO_OUTSIDE = 'core knows neither the DOM nor Node, and makes no code of text.';
const NO_CIRCLE = 'Files do not import each other in a circle.';
const QUIET =
  'Nothing happens on import, but in packages/embed/src/main.ts, packages/feed/src/main.ts, packages/docs/src/main.mjs.';

describe('the rules of who may import whom', () => {
  test('are content with a workspace that keeps them', () => {
    const packages = aWorkspace({
      'packages/core/src/index.ts': "export { a } from './a.js'; export type { B } from './b.js';",
      'packages/core/src/a.ts':
        "import { atom } from 'nanostores'; export const a = () => atom(new Map([[1, 2]]));",
      'packages/core/src/b.ts': 'export interface B { readonly document: string }',
      'packages/core/test/a.test.ts':
        "import { a } from '@uptier/core'; import { b } from '@uptier/testing'; b(a, process);",
      'packages/platforms/src/index.ts':
        "import { a } from '@uptier/core'; export const title = () => a(document.title);",
      'packages/embed/src/main.ts':
        "import '@uptier/platforms'; import css from '@uptier/preact/theme.css'; css();",
      'packages/testing/src/index.ts': "import { a } from '@uptier/core'; export const b = a;",
      'packages/embed/src/load.ts': 'export const load = (base: string) => import(base + "a.js");',
      'packages/core/bench/a.bench.mjs': "import { a } from '../dist/a.js'; console.log(a);",
      'examples/shop/server.mjs': "import { a } from '@uptier/core'; import './a.mjs'; a(process);",
      'e2e/tests/a.spec.ts':
        "import { b } from '@uptier/embed'; import { c } from '../c.js'; b(c);",
    });
    expect(problemsOf(packages)).toEqual([]);
  });

  test('every sentence here is one of them', () => {
    const known = [
      ARROWS,
      BY_NAME,
      STAYS,
      DECLARED,
      ONLY_NANOSTORES,
      NAMED,
      NO_OUTSIDE,
      NO_CIRCLE,
      QUIET,
    ];
    expect(Object.keys(rules)).toEqual(known);
  });

  test.each([
    [
      'packages/preact/src/a.ts',
      "import { load } from '@uptier/embed';",
      'preact may not import @uptier/embed',
    ],
    [
      'packages/platforms/src/a.ts',
      "export { A } from '@uptier/preact';",
      'platforms may not import @uptier/preact',
    ],
    [
      'packages/preact/src/a.ts',
      "import type { A } from '@uptier/platforms';",
      'preact may not import @uptier/platforms',
    ],
    [
      'packages/platforms/src/a.ts',
      "import { aFeed } from '@uptier/testing';",
      'platforms may not import @uptier/testing',
    ],
  ])('an arrow the wrong way in %s is found: %s', (file, text, what) => {
    expect(problemsOf(aWorkspace({ [file]: text }))).toEqual([`${ARROWS} ${file}:1 ${what}`]);
  });

  test.each(['@uptier/core/src/a.js', '@uptier/core/dist/a.js', '@uptier/core/package.json'])(
    'a path into another package is found: %s',
    (name) => {
      const packages = aWorkspace({ 'packages/embed/test/a.test.ts': `import('${name}')` });
      expect(problemsOf(packages)).toEqual([
        `${BY_NAME} packages/embed/test/a.test.ts:1 ${name} is not among the exports of @uptier/core`,
      ]);
    },
  );

  test.each(['packages/core/bench/a.bench.mjs', 'examples/shop/server.mjs', 'e2e/tests/a.spec.ts'])(
    'a path into another package is found in %s, and a relative one too',
    (file) => {
      const out = '../'.repeat(file.split('/').length - 1);
      const text = `import '@uptier/preact/src/a.js';\nimport '${out}packages/preact/src/a.js';`;
      expect(problemsOf(aWorkspace({ [file]: text }))).toEqual([
        ...(file.startsWith('packages/')
          ? [`${ARROWS} ${file}:1 core may not import @uptier/preact`]
          : []),
        `${BY_NAME} ${file}:1 @uptier/preact/src/a.js is not among the exports of @uptier/preact`,
        `${STAYS} ${file}:2 ${out}packages/preact/src/a.js is outside`,
      ]);
    },
  );

  test('a relative import that leaves its package is found, with its line', () => {
    const packages = aWorkspace({
      'packages/embed/src/main.ts':
        "import './a.js';\nexport type { A } from '../../core/src/a.js';",
    });
    expect(problemsOf(packages)).toEqual([
      `${STAYS} packages/embed/src/main.ts:2 ../../core/src/a.js is outside`,
    ]);
  });

  test('a type taken from outside by import() is found', () => {
    const packages = aWorkspace({
      'packages/embed/src/a.ts': "export type A = import('../../core/src/a.js').A;",
    });
    expect(problemsOf(packages)).toEqual([
      `${STAYS} packages/embed/src/a.ts:1 ../../core/src/a.js is outside`,
    ]);
  });

  test('a workspace package that no manifest declares is found', () => {
    const packages = aWorkspace({
      'packages/preact/src/a.ts': "import { a } from '@uptier/core';",
    });
    const bare = packages.map((pkg) => ({ ...pkg, dependencies: [] }));
    expect(problemsOf(bare)).toEqual([
      `${DECLARED} packages/preact/src/a.ts:1 @uptier/core is not in the manifest of @uptier/preact`,
    ]);
  });

  test.each(['preact', 'node:fs', 'fs'])('core is not let import %s', (name) => {
    const packages = aWorkspace({ 'packages/core/src/a.ts': `import { a } from '${name}';` });
    expect(problemsOf(packages)).toEqual([
      `${ONLY_NANOSTORES} packages/core/src/a.ts:1 core may not import ${name}`,
    ]);
  });

  test.each([
    ['document', 'export const a = () => document.title;'],
    ['window', 'export const a = () => window["title"];'],
    ['globalThis', 'export const a = () => globalThis.process;'],
    ['process', 'export const a = { process };'],
    ['setTimeout', 'export const a = (b = setTimeout) => b;'],
    ['localStorage', 'export const a = (localStorage as unknown)!;'],
    ['console', 'export const a = () => { console.log(1); };'],
    ['URL', 'export class A extends URL {}'],
    ['eval', 'export const a = () => eval("1");'],
    ['Function', 'export const a = new Function("return this");'],
    ['Function', 'export const a = () => Function("return this")();'],
  ])('core is not let use %s', (name, text) => {
    expect(problemsOf(aWorkspace({ 'packages/core/src/a.ts': text }))).toEqual([
      `${NO_OUTSIDE} packages/core/src/a.ts:1 core may not use ${name}`,
    ]);
  });

  test.each([
    'export const a = (window: number) => window + 1;',
    'export const a = ({ name: process, ...document }) => [process, document];',
    'export const a = (b: { document: string }) => b.document;',
    'export const a = { window: 1, document() { return JSON.stringify(Math.max(1, 2)); } };',
    'export type A = { readonly now: (window: string) => void };',
    'export function a() { try { return arguments; } catch (history) { return history; } }',
  ])('core may call its own things by any name: %s', (text) => {
    expect(problemsOf(aWorkspace({ 'packages/core/src/a.ts': text }))).toEqual([]);
  });

  test('core is not let import by a name that is made when it runs', () => {
    const file = 'packages/core/src/a.ts';
    const text = 'export const a = (b: string) => import(`./${b}.js`);';
    expect(problemsOf(aWorkspace({ [file]: text }))).toEqual([
      `${NAMED} ${file}:1 core may not import by a name that is made when it runs`,
    ]);
  });

  test('a template is no way round the other rules', () => {
    const file = 'packages/core/src/a.ts';
    expect(problemsOf(aWorkspace({ [file]: 'export const a = import(`node:fs`);' }))).toEqual([
      `${ONLY_NANOSTORES} ${file}:1 core may not import node:fs`,
    ]);
  });

  test('a circle of files is found', () => {
    const packages = aWorkspace({
      'packages/preact/src/a.ts': "export { b } from './b/b.js';",
      'packages/preact/src/b/b.tsx': "import { c } from '../c.js'; export const b = () => c;",
      'packages/preact/src/c.ts': "import { a } from './a.js'; export const c = () => a;",
    });
    expect(problemsOf(packages)).toEqual([
      `${NO_CIRCLE} packages/preact/src/a.ts ` +
        '-> packages/preact/src/b/b.tsx -> packages/preact/src/c.ts -> packages/preact/src/a.ts',
    ]);
  });

  test('types may refer to each other', () => {
    const packages = aWorkspace({
      'packages/core/src/a.ts': "import type { B } from './b.js'; export type A = B | 1;",
      'packages/core/src/b.ts': "import type { A } from './a.js'; export type B = { a: A };",
    });
    expect(problemsOf(packages)).toEqual([]);
  });

  test('a file that acts when it is imported is found', () => {
    const packages = aWorkspace({
      'packages/embed/src/elements/a.ts':
        "'use strict';\nexport const a = 1;\ncustomElements.define('a-b', a);",
    });
    expect(problemsOf(packages)).toEqual([
      `${QUIET} packages/embed/src/elements/a.ts:3 this runs on import`,
    ]);
  });

  test.each(['packages/preact/src/main.ts', 'packages/embed/src/boot/main.ts'])(
    'no other file may act because it is called main.ts: %s',
    (file) => {
      expect(problemsOf(aWorkspace({ [file]: 'start();' }))).toEqual([
        `${QUIET} ${file}:1 this runs on import`,
      ]);
    },
  );

  test('a file that is no script is refused rather than passed over', () => {
    expect(() => readSource('packages/core/src/a.ts', 'export const = 1')).toThrow(SyntaxError);
  });
});

describe('what the rules are asked about', () => {
  test('is every script that somebody wrote, in packages, examples and end-to-end tests', () => {
    const written = [
      'e2e/tests/a.spec.ts',
      'examples/shop/browser/a.js',
      'packages/core/bench/a.bench.mjs',
      'packages/core/src/a.ts',
    ];
    const others = ['packages/core/dist/a.js', 'packages/core/dist/a.d.ts', 'e2e/out/a.js'];
    const manifests = ['e2e', 'examples/shop', 'packages/core'].map((place) => [
      `${place}/package.json`,
      '{"name":"x"}',
    ]);
    const root = aFolder({
      ...Object.fromEntries(manifests),
      ...Object.fromEntries([...written, ...others].map((file) => [file, 'export {};'])),
    });
    const read = readPackages(root).flatMap(({ sources }) => sources.map(({ file }) => file));
    expect(read.toSorted()).toEqual(written);
  });
});
