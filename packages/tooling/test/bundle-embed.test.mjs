import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { bundleEmbed } from '../src/build/bundle-embed.mjs';
import { aFolder } from './a-folder.mjs';

const FILES = {
  'embed/src/main.ts': `
    import { greet } from '@uptier/core';
    const names: string[] = [];
    function remember(name: string) { names.push(greet(name)); return names.length; }
    (globalThis as any).uptier = { remember, load: (base: string) => import(base + 'uptier-a.js') };
  `,
  'embed/src/chunks/a.tsx': `
    import { shared } from '../shared-by-chunks.js';
    import css from '@uptier/preact/theme.css';
    export const a = () => shared() + css;
  `,
  'embed/src/chunks/b.tsx': `
    import { shared } from '../shared-by-chunks.js';
    export const b = () => shared() + 'b';
  `,
  'embed/src/shared-by-chunks.ts': 'export const shared = () => "a text that both chunks need";',
  'core/index.ts':
    'export const greet = (name: string) => `hello ${name}`;\nexport const unused = "not needed";',
  'preact/theme.css': '.card {\n  color: #ff0000;\n}\n',
};

/** @param {string} root */
async function bundle(root) {
  const sources = new Map([
    ['@uptier/core', join(root, 'core/index.ts')],
    ['@uptier/preact/theme.css', join(root, 'preact/theme.css')],
  ]);
  const names = await bundleEmbed({ folder: join(root, 'embed'), sources });
  /** @param {string} name */
  const read = (name) => readFileSync(join(root, 'embed/dist', name), 'utf8');
  return { names, read };
}

/**
 * The hashes of rare files are data: nothing leads back from them.
 * @param {string} name
 */
const withMap = (name) => (name === 'uptier-later.js' ? [name] : [name, `${name}.map`]);

/** @param {string} code */
const hashOf = (code) => createHash('sha256').update(code).digest('base64');

describe('bundleEmbed', () => {
  test('tells the entry the hash of each chunk and what it imports, and of rare ones in a file of their own', async () => {
    const { names, read } = await bundle(
      aFolder({
        ...FILES,
        'embed/src/main.ts': `declare const UPTIER_FILES: string; (globalThis as any).files = UPTIER_FILES;`,
        'embed/src/chunks/words-ko.ts': `export const words = { add: '담기' };`,
      }),
    );
    const page = createContext({});
    runInContext(read('uptier.js'), page);
    const common = names.find((name) => name.startsWith('uptier-chunk-')) ?? '';
    const line = (/** @type {string} */ name, /** @type {string[]} */ ...imports) =>
      [name.slice(7, -3), hashOf(read(name)), ...imports.map((one) => one.slice(7, -3))].join(' ');
    expect(runInContext('files', page).split('\n')).toEqual([
      line('uptier-a.js', common),
      line('uptier-b.js', common),
      line(common),
      line('uptier-later.js'),
    ]);
    expect(read('uptier-later.js')).toContain(line('uptier-words-ko.js'));
  });

  test('has browsers compile ahead of its first call what a first offer needs, and nothing else', async () => {
    const { names, read } = await bundle(
      aFolder({
        ...FILES,
        'embed/src/chunks/words-ko.ts': `export const words = { add: '담기' };`,
      }),
    );
    const common = names.filter((name) => name.startsWith('uptier-chunk-'));
    expect(common).toHaveLength(1);
    const isHinted = (/** @type {string} */ name) =>
      read(name).startsWith('//# allFunctionsCalledOnLoad\n');
    expect(names.filter(isHinted).toSorted()).toEqual(
      ['uptier-a.js', 'uptier-b.js', ...common, 'uptier.js', 'uptier.mjs'].toSorted(),
    );
  });

  test('tells the entry of a shop system the hash of its own code, and other entries where it is asked for', async () => {
    const { read } = await bundle(
      aFolder({
        ...FILES,
        'embed/src/main.ts': `declare const UPTIER_FILES: string; (globalThis as any).files = UPTIER_FILES;`,
        'embed/src/chunks/platform-shopify.ts': `export const name = 'shopify';`,
        'embed/src/chunks/platform-woocommerce.ts': `export const name = 'woocommerce';`,
      }),
    );
    const line = `platform-shopify ${hashOf(read('uptier-platform-shopify.js'))}`;
    expect(read('uptier.shopify.js')).toContain(line);
    expect(read('uptier.js')).not.toContain('platform-');
    expect(read('uptier.woocommerce.js')).not.toContain('platform-shopify');
    expect(read('uptier-later.js')).toContain(line);
  });

  test('refuses a chunk that imports a file by itself, since nothing would hold that to its hash', async () => {
    const root = aFolder({
      ...FILES,
      'embed/src/chunks/d.ts': `export const d = async () => (await import('../later.js')).later;`,
      'embed/src/later.ts': `export const later = 'what few pages need';`,
    });
    await expect(bundle(root)).rejects.toThrow(/uptier-d\.js imports uptier-later-.+ by itself/);
  });

  test('refuses a chunk that has the name of the table of files', async () => {
    const root = aFolder({ ...FILES, 'embed/src/chunks/later.ts': `export const later = 1;` });
    await expect(bundle(root)).rejects.toThrow('uptier-later.js would be made twice');
  });

  test('puts what only some widgets share into what all share, where it is small', async () => {
    const { names, read } = await bundle(
      aFolder({
        ...FILES,
        'embed/src/chunks/c.tsx': `
          import { shared } from '../shared-by-chunks.js';
          import { some } from '../shared-by-some.js';
          export const c = () => shared() + some();
        `,
        'embed/src/chunks/d.tsx': `
          import { shared } from '../shared-by-chunks.js';
          import { some } from '../shared-by-some.js';
          export const d = () => some() + shared();
        `,
        'embed/src/shared-by-some.ts': 'export const some = () => "a text that two chunks need";',
      }),
    );
    const common = names.filter((name) => name.startsWith('uptier-chunk-'));
    expect(common).toHaveLength(1);
    expect(read(common[0] ?? '')).toMatch(/both chunks need.*two chunks need/s);
  });

  test('takes the stand-in that the script tag has for a package', async () => {
    const { read } = await bundle(
      aFolder({
        ...FILES,
        'embed/src/stand-ins/@uptier/core.ts': `export const greet = () => 'hi';`,
      }),
    );
    expect(read('uptier.js')).not.toContain('hello');
  });

  test('makes a classic script that sets what it means to set and no other global', async () => {
    const { read } = await bundle(aFolder(FILES));
    const page = createContext({});
    const before = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', page));
    runInContext(read('uptier.js'), page);
    const after = runInContext('Object.getOwnPropertyNames(globalThis)', page);
    const added = after.filter((/** @type {string} */ name) => !before.has(name));
    expect(added).toEqual(['uptier']);
    expect(runInContext('uptier.remember("Ann")', page)).toBe(1);
  });

  test('takes from a package only what is used, and leaves the chunks out of the entry', async () => {
    const { read } = await bundle(aFolder(FILES));
    expect(read('uptier.js')).toContain('hello ');
    expect(read('uptier.js')).not.toContain('not needed');
    expect(read('uptier.js')).not.toContain('both chunks need');
  });

  test('makes a module of each chunk, which share what they have in common', async () => {
    const { names, read } = await bundle(aFolder(FILES));
    const [common] = names.filter((name) => name.startsWith('uptier-chunk-'));
    expect(names).toEqual([
      'uptier-a.js',
      'uptier-b.js',
      common,
      'uptier-later.js',
      'uptier.js',
      'uptier.mjs',
    ]);
    const holders = names.filter((name) => read(name).includes('both chunks need'));
    expect(holders).toEqual([common]);
    expect(read('uptier-a.js')).toContain(`from"./${common}"`);
  });

  test('puts a style sheet in as its minified text', async () => {
    const { read } = await bundle(aFolder(FILES));
    expect(read('uptier-a.js')).toContain('".card{color:red}"');
  });

  test('makes the same bytes of the same source, wherever it lies', async () => {
    const one = await bundle(aFolder(FILES));
    const other = await bundle(aFolder(FILES));
    expect(other.names).toEqual(one.names);
    for (const name of one.names.flatMap(withMap)) {
      expect(other.read(name)).toBe(one.read(name));
    }
  });

  test('writes a map that leads back to the source', async () => {
    const { read } = await bundle(aFolder(FILES));
    expect(read('uptier.js')).toContain('//# sourceMappingURL=uptier.js.map');
    const map = JSON.parse(read('uptier.js.map'));
    expect(map.sources).toContain('../src/main.ts');
    expect(map.sourcesContent).toContain(FILES['embed/src/main.ts']);
  });

  test('removes the chunks of an earlier build, and nothing else', async () => {
    const root = aFolder({
      ...FILES,
      'embed/dist/uptier-chunk-OLD.js': '',
      'embed/dist/uptier-chunk-OLD.js.map': '',
      'embed/dist/main.d.ts': '',
    });
    const { names } = await bundle(root);
    const expected = [...names.flatMap(withMap), 'main.d.ts'];
    expect(readdirSync(join(root, 'embed/dist')).toSorted()).toEqual(expected.toSorted());
  });

  test('fails where the source does not bundle', async () => {
    const root = aFolder({ ...FILES, 'core/index.ts': 'export const other = 1;' });
    await expect(bundle(root)).rejects.toThrow('No matching export');
  });
});
