import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeIntegrity } from '../src/build/write-integrity.mjs';
import { writeNotices } from '../src/build/write-notices.mjs';
import { bundledPackages } from '../src/supply/bundled-packages.mjs';
import { hashFiles } from '../src/supply/hash-files.mjs';
import { otherLicences } from '../src/supply/licence-rules.mjs';
import { otherVersions, unpinned } from '../src/supply/lockfile-rules.mjs';
import {
  otherBuilds,
  ownVersions,
  rangesIn,
  unnamedDependencies,
} from '../src/supply/manifest-rules.mjs';
import { peerLicences } from '../src/supply/peer-licences.mjs';
import { listPackages } from '../src/workspace/list-packages.mjs';
import { root } from '../src/workspace/root.mjs';
import { aFolder } from './a-folder.mjs';

/** @param {Partial<import('../src/workspace/list-packages.mjs').Manifest>} manifest */
const aPackage = (manifest) => ({
  folder: 'core',
  path: '/core',
  manifest: { name: '@uptier/core', ...manifest },
});

describe('what comes with a package', () => {
  const named = { core: ['nanostores'] };

  test('is what is named for it', () => {
    const core = aPackage({ peerDependencies: { nanostores: '^1.0.0' } });
    expect(unnamedDependencies([core], named)).toEqual([]);
  });

  test.each(['dependencies', 'optionalDependencies', 'peerDependencies'])(
    'is found among its %s',
    (kind) => {
      const core = aPackage({ [kind]: { nanostores: 'catalog:', 'left-pad': 'catalog:' } });
      expect(unnamedDependencies([core], named)).toEqual([
        'core comes with left-pad, which nobody has named',
      ]);
    },
  );

  test('is not what only its tests need', () => {
    const core = aPackage({
      devDependencies: { vitest: 'catalog:' },
      peerDependencies: { nanostores: '^1.0.0' },
    });
    expect(unnamedDependencies([core], named)).toEqual([]);
  });

  test('has its terms looked at where it is a peer, too', () => {
    const preact = listPackages(root).filter(({ folder }) => folder === 'preact');
    expect(peerLicences(preact)).toContainEqual({ name: '@preact/signals', license: 'MIT' });
  });

  test('runs no script at the install, but esbuild', () => {
    expect(otherBuilds({ esbuild: true, sharp: false })).toEqual([]);
    expect(otherBuilds({ esbuild: true, 'left-pad': true })).toEqual([
      'left-pad may run a script at the install',
    ]);
  });

  test('is no longer named when it no longer comes', () => {
    expect(unnamedDependencies([aPackage({})], named)).toEqual([
      'core does not come with nanostores, which is named',
    ]);
  });
});

describe('a version', () => {
  test('stands in the catalog, but for those that whoever installs us chooses', () => {
    const core = aPackage({
      dependencies: { ajv: '8.20.0' },
      devDependencies: { vitest: 'catalog:', '@uptier/testing': 'workspace:*' },
      peerDependencies: { nanostores: '^1.0.0' },
    });
    expect(ownVersions([core])).toEqual(["@uptier/core wants ajv 8.20.0, not the catalog's"]);
  });

  test('is exact', () => {
    const versions = {
      a: '1.2.3',
      b: '1.5.6-r.1',
      c: '^1.2.3',
      d: '1.2',
      e: 'latest',
      f: '>=1.0.0',
    };
    expect(rangesIn(versions)).toEqual([
      'c ^1.2.3 is no exact version',
      'd 1.2 is no exact version',
      'e latest is no exact version',
      'f >=1.0.0 is no exact version',
    ]);
  });

  test('is the same in the lockfile', () => {
    const lockfile = {
      catalogs: { default: { a: { specifier: '1.0.0', version: '1.0.0' } } },
      packages: {},
    };
    expect(otherVersions(lockfile, { a: '1.0.0', b: '2.0.0' })).toEqual([
      'b is 2.0.0 in the catalog, undefined locked',
    ]);
  });
});

test('what is not held to a strong hash of its registry is found in the lockfile', () => {
  const packages = {
    'good@1.0.0': { resolution: { integrity: 'sha512-abc' } },
    'weak@1.0.0': { resolution: { integrity: 'sha1-abc' } },
    'git@1.0.0': { resolution: {} },
    'elsewhere@1.0.0': {
      resolution: { integrity: 'sha512-abc', tarball: 'https://a.example/b.tgz' },
    },
  };
  expect(unpinned({ packages })).toEqual([
    'weak@1.0.0 is not held to a hash of its registry',
    'git@1.0.0 is not held to a hash of its registry',
    'elsewhere@1.0.0 is not held to a hash of its registry',
  ]);
});

test('a package under terms that ask for more than a notice is found', () => {
  const packages = [
    { name: 'a', license: 'MIT' },
    { name: 'b', license: 'GPL-3.0' },
    { name: 'c', license: 'Unknown' },
  ];
  expect(otherLicences(packages)).toEqual(['b is under GPL-3.0', 'c is under Unknown']);
});

describe('beside the scripts', () => {
  const files = {
    'node_modules/.pnpm/tiny@1.0.0/node_modules/tiny/package.json':
      '{ "name": "tiny", "version": "1.0.0", "license": "MIT" }',
    'node_modules/.pnpm/tiny@1.0.0/node_modules/tiny/LICENSE': 'Copyright Somebody\n',
    'packages/embed/dist/uptier.js': 'tag()',
    'packages/embed/dist/uptier.shopify.mjs': 'tag("shopify")',
    'packages/embed/dist/uptier-core.js': 'core()',
    'packages/embed/dist/uptier-core.js.map': JSON.stringify({
      sources: [
        '../src/own.ts',
        '../../../node_modules/.pnpm/tiny@1.0.0/node_modules/tiny/dist/tiny.mjs',
        '../../../node_modules/.pnpm/tiny@1.0.0/node_modules/tiny/dist/more.mjs',
      ],
    }),
  };
  const names = ['uptier-core.js', 'uptier.js', 'uptier.shopify.mjs'];

  test('stands what a tag can hold each script to that a page names, and no other', async () => {
    const dist = join(aFolder(files), 'packages/embed/dist');
    const hashes = await writeIntegrity(dist, names);
    const hash = createHash('sha384').update('tag()').digest('base64');
    expect(hashes['uptier.js']).toBe(`sha384-${hash}`);
    expect(Object.keys(hashes)).toEqual(['uptier.js', 'uptier.shopify.mjs']);
    expect(JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'))).toEqual(hashes);
  });

  test('stands the notice of each package whose code they hold, once', async () => {
    const dist = join(aFolder(files), 'packages/embed/dist');
    expect(bundledPackages(dist)).toMatchObject([
      { name: 'tiny', version: '1.0.0', license: 'MIT' },
    ]);
    await writeNotices(dist);
    expect(readFileSync(join(dist, 'licences.txt'), 'utf8')).toBe(
      'tiny 1.0.0 (MIT)\n\nCopyright Somebody\n',
    );
  });

  test('a package without a notice stops the build', async () => {
    const { 'node_modules/.pnpm/tiny@1.0.0/node_modules/tiny/LICENSE': _, ...without } = files;
    const dist = join(aFolder(without), 'packages/embed/dist');
    await expect(writeNotices(dist)).rejects.toThrow('tiny has no notice to hand on');
  });
});

test('two builds are compared by every file that is shipped, at any depth', async () => {
  const folder = aFolder({ 'a/dist/x.js': '1' });
  mkdirSync(join(folder, 'a/dist/deep'));
  writeFileSync(join(folder, 'a/dist/deep/y.js'), '2');
  writeFileSync(join(folder, 'a/dist/z.tsbuildinfo'), '3');
  const hashes = await hashFiles(folder, ['a/dist']);
  expect([...hashes.keys()].toSorted()).toEqual(['a/dist/deep/y.js', 'a/dist/x.js']);
  expect(hashes.get('a/dist/x.js')).toBe(createHash('sha256').update('1').digest('hex'));
});
