import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { childEnv } from '../src/bootstrap/child-env.mjs';
import { installStamp } from '../src/bootstrap/install-stamp.mjs';
import { findCycles } from '../src/arrows/find-cycles.mjs';
import { exampleCommand } from '../src/workspace/example-command.mjs';
import { listPackages } from '../src/workspace/list-packages.mjs';
import { root as workspace } from '../src/workspace/root.mjs';
import { sourceFiles } from '../src/workspace/source-files.mjs';
import { typeProjects } from '../src/workspace/type-projects.mjs';
import { aFolder } from './a-folder.mjs';

const LOCK = { 'pnpm-lock.yaml': 'a: 1', 'pnpm-workspace.yaml': '', 'package.json': '{}' };
const PLACES = {
  'packages/core/package.json': '{"name":"@uptier/core"}',
  'examples/shop/package.json': '{}',
};

describe('childEnv', () => {
  test('drops what npm sets for its own scripts', () => {
    const env = {
      PATH: '/bin',
      npm_lifecycle_event: 'test',
      npm_config_user_agent: 'npm',
      NPM_CONFIG_x: '1',
    };
    expect(childEnv(env)).toEqual({ PATH: '/bin' });
  });

  test.each(['registry', 'cache', 'cafile', 'proxy', 'https_proxy', 'noproxy', 'userconfig'])(
    'keeps npm_config_%s, which says where packages come from or how to get there',
    (setting) => {
      const env = { [`npm_config_${setting}`]: 'x' };
      expect(childEnv(env)).toEqual(env);
    },
  );
});

describe('the command of a package', () => {
  test('is a file that no build makes: an install links it only where it is there', () => {
    const commands = listPackages(workspace).flatMap(({ manifest }) =>
      Object.values(manifest.bin ?? {}),
    );
    expect(commands).toEqual(['./bin/uptier.mjs']);
  });
});

describe('exampleCommand', () => {
  const place = (/** @type {string} */ name, /** @type {string} */ start) => ({
    [`examples/${name}/package.json`]: JSON.stringify({ scripts: { start } }),
  });
  const someShops = () =>
    aFolder({
      ...place('storefront', 'node server.mjs'),
      ...place('email', 'node write-mails.mjs'),
      'examples/parts/package.json': '{}',
    });

  test.each([
    [[], 'storefront', ['server.mjs']],
    [['--port', '5000'], 'storefront', ['server.mjs', '--port', '5000']],
    [['email'], 'email', ['write-mails.mjs']],
    [['storefront', '--port', '5000'], 'storefront', ['server.mjs', '--port', '5000']],
  ])('of %j starts %s', (given, name, args) => {
    const folder = someShops();
    expect(exampleCommand(folder, given)).toEqual({ cwd: join(folder, 'examples', name), args });
  });

  test('names the examples that can be started where there is none of that name', () => {
    expect(() => exampleCommand(someShops(), ['parts'])).toThrow(
      'There is no example "parts" to start. There are: email, storefront.',
    );
  });
});

describe('installStamp', () => {
  test('stays while nothing changes', () => {
    const root = aFolder({ ...LOCK, ...PLACES });
    expect(installStamp(root)).toBe(installStamp(root));
  });

  test('changes with the lockfile and with any manifest', () => {
    const files = { ...LOCK, ...PLACES };
    const stamps = [
      files,
      { ...files, 'pnpm-lock.yaml': 'a: 2' },
      { ...files, 'packages/core/package.json': '{"name":"@uptier/other"}' },
      { ...files, 'packages/feed/package.json': '{}' },
      { ...files, 'e2e/package.json': '{}' },
    ].map((content) => {
      const root = aFolder(content);
      return installStamp(root).replaceAll(root, '');
    });
    expect(new Set(stamps).size).toBe(5);
  });
});

describe('the packages', () => {
  test('are found by being there, and a folder without a manifest is none', () => {
    const root = aFolder({
      ...PLACES,
      'packages/feed/package.json': '{"name":"uptier"}',
      'packages/x/a.ts': '',
    });
    expect(listPackages(root).map(({ manifest }) => manifest.name)).toEqual([
      '@uptier/core',
      'uptier',
    ]);
  });

  test('have a source for each export that was made from one', () => {
    const exports = {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './card': { types: './dist/card.d.ts', default: './dist/card.js' },
      './theme.css': './theme.css',
      './gone': { types: './dist/gone.d.ts', default: './dist/gone.js' },
    };
    const root = aFolder({
      'packages/preact/package.json': JSON.stringify({ name: '@uptier/preact', exports }),
      'packages/preact/src/index.ts': '',
      'packages/preact/src/card.tsx': '',
    });
    const folder = join(root, 'packages/preact');
    expect([...sourceFiles(listPackages(root))]).toEqual([
      ['@uptier/preact', join(folder, 'src/index.ts')],
      ['@uptier/preact/card', join(folder, 'src/card.tsx')],
      ['@uptier/preact/theme.css', join(folder, 'theme.css')],
    ]);
  });

  test('are type checked with their tests, the examples and the end-to-end tests', () => {
    const root = aFolder({
      'packages/core/tsconfig.json': '',
      'packages/core/test/tsconfig.json': '',
      'packages/plain/index.mjs': '',
      'examples/shop/tsconfig.json': '',
      'e2e/tsconfig.json': '',
    });
    const path = (/** @type {string[]} */ ...parts) => join(...parts, 'tsconfig.json');
    expect(typeProjects(root, 'packages')).toEqual([path('packages', 'core')]);
    expect(typeProjects(root, 'everything')).toEqual([
      path('packages', 'core'),
      path('packages', 'core', 'test'),
      path('examples', 'shop'),
      path('e2e'),
    ]);
  });
});

describe('findCycles', () => {
  /** @param {Record<string, string[]>} graph */
  const cyclesIn = (graph) => findCycles(new Map(Object.entries(graph)));

  test('finds none where all arrows run one way, also where two ways meet', () => {
    expect(cyclesIn({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });

  test('finds a file that imports itself', () => {
    expect(cyclesIn({ a: ['a'] })).toEqual([['a', 'a']]);
  });

  test('finds a circle behind a straight path', () => {
    expect(cyclesIn({ a: ['b'], b: ['c'], c: ['b'] })).toEqual([['b', 'c', 'b']]);
  });
});
