import { join } from 'node:path';
import { brotliDecompressSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkSizes } from '../src/sizes/check-sizes.mjs';
import { measure } from '../src/sizes/measure.mjs';
import { sizeTable } from '../src/sizes/size-table.mjs';
import { aFolder } from './a-folder.mjs';

/** @typedef {import('../src/sizes/check-sizes.mjs').Budgets} Budgets */

/**
 * @param {Record<string, string>} scripts
 * @param {Partial<Budgets>} own
 */
function check(scripts, own) {
  const folder = aFolder(scripts);
  /** @type {Budgets} */
  const budgets = { pages: [], largestFile: 1000, files: [], parts: [], ...own };
  return checkSizes({ root: folder, scripts: folder, budgets, sources: new Map() });
}

/** @param {import('../src/sizes/check-sizes.mjs').Row[]} rows */
function problemsOf(rows) {
  return rows.flatMap(({ name, problem }) => (problem ? [`${name}: ${problem}`] : []));
}

/** @param {string} text */
const brotli = (text) => measure(text).brotli;

describe('measure', () => {
  test('counts bytes, not characters', () => {
    expect(measure('größer').minified).toBe(8);
  });

  test('compresses with brotli as well as it goes', () => {
    const text = JSON.stringify(Object.entries(process.versions)).repeat(3);
    const standard = brotliCompressSync(text);
    expect(brotliDecompressSync(standard).toString()).toBe(text);
    expect(measure(text).brotli).toBeLessThanOrEqual(standard.length);
  });
});

describe('checkSizes', () => {
  test('lets a file be exactly as large as its limit, and no byte larger', async () => {
    const text = 'console.log("hello")';
    const file = 'a.js';
    const at = await check({ [file]: text }, { files: [{ file, limit: brotli(text) }] });
    expect(problemsOf(at)).toEqual([]);
    const above = await check({ [file]: text }, { files: [{ file, limit: brotli(text) - 1 }] });
    expect(problemsOf(above)).toEqual(['a.js: 1 over the limit']);
  });

  test('fails for a row that names nothing', async () => {
    const rows = await check(
      { 'a.js': '' },
      {
        files: [
          { file: 'a.js', limit: 9 },
          { file: 'gone.js', limit: 9 },
        ],
        pages: [{ page: 'p', loads: ['gone.js'], limit: 9 }],
      },
    );
    expect(problemsOf(rows)).toEqual([
      'page: p: it loads gone.js, and there is no such file',
      'gone.js: there is no such file',
    ]);
  });

  test('fails for a row whose * matches nothing', async () => {
    const files = [
      { file: 'a.js', limit: 9 },
      { file: 'chunk-*.js', limit: 9 },
    ];
    const rows = await check({ 'a.js': '' }, { files });
    expect(problemsOf(rows)).toEqual(['chunk-*.js: there is no such file']);
  });

  test('measures a style sheet with what it imports, minified', async () => {
    const sheets = {
      'theme.css': "@import './theme/card.css';\n.all {\n  color: red;\n}\n",
      'theme/card.css': '/* not counted */ .card {\n  color: blue;\n}\n',
    };
    const whole = '.card{color:#00f}.all{color:red}\n';
    const rows = await check(sheets, { files: [{ file: 'theme.css', limit: brotli(whole) }] });
    expect(rows.find(({ name }) => name === 'theme.css')?.size).toEqual(measure(whole));
  });

  test('fails for a style sheet with an import that leads nowhere', async () => {
    const sheets = { 'theme.css': "@import './gone.css';" };
    const rows = await check(sheets, { files: [{ file: 'theme.css', limit: 99 }] });
    expect(problemsOf(rows)).toContainEqual(expect.stringContaining('./gone.css'));
  });

  test('fails for a shipped script that has no row, and looks at modules too', async () => {
    const rows = await check({ 'a.mjs': 'x()', 'a.mjs.map': '{}' }, {});
    expect(problemsOf(rows)).toEqual(['a.mjs: is shipped and has no row in size-budgets.json']);
  });

  test('fails where nothing was built', async () => {
    expect(problemsOf(await check({}, {}))).toEqual([
      'page: its largest file: no script has been built',
    ]);
  });

  test('adds up all that a page loads, each file once', async () => {
    const scripts = {
      'main.js': 'start()',
      'a.js': 'import{c}from"./c.js";export*from"./b.js";c()',
      'b.js': 'import"./c.js";export const b=1',
      'c.js': 'export const c=()=>{}',
    };
    const total = Object.values(scripts).reduce((bytes, text) => bytes + brotli(text), 0);
    const files = Object.keys(scripts).map((file) => ({ file, limit: 99 }));
    const pages = [{ page: 'p', loads: ['main.js', 'a.js'], limit: total - 1 }];
    const rows = await check(scripts, { files, pages });
    expect(rows[0]?.size?.brotli).toBe(total);
    expect(problemsOf(rows)).toEqual(['page: p: 1 over the limit']);
  });

  test('fails for a single file that is too large', async () => {
    const rows = await check(
      { 'a.js': 'hello()' },
      { largestFile: 3, files: [{ file: 'a.js', limit: 99 }] },
    );
    expect(problemsOf(rows)).toEqual([
      `page: its largest file: ${brotli('hello()') - 3} over the limit`,
    ]);
  });

  test('measures only the exports that a part names', async () => {
    const folder = aFolder({
      'a.ts':
        'export const used = (b: number) => b + 1;\nexport const big = () => "x".repeat(1e6) + "unused";',
    });
    const rows = await checkSizes({
      root: join(import.meta.dirname, '../../..'),
      scripts: folder,
      sources: new Map([['@uptier/a', join(folder, 'a.ts')]]),
      budgets: {
        pages: [],
        largestFile: 0,
        files: [],
        parts: [
          { part: 'one', entry: "export { used } from '@uptier/a'", limit: 99 },
          {
            part: 'apart',
            entry: "export { used } from '@uptier/a'",
            without: ['@uptier/a'],
            limit: 99,
          },
          { part: 'none', entry: "export { gone } from '@uptier/a'", limit: 99 },
        ],
      },
    });
    const [, one, apart, none] = rows;
    expect(one?.size?.minified).toBe('var r=r=>r+1;export{r as used};'.length);
    expect(apart?.size?.minified).toBe(
      'import{used as r}from"@uptier/a";export{r as used};'.length,
    );
    expect(none?.problem).toContain('No matching export');
  });
});

describe('sizeTable', () => {
  test('shows what is left, and what is wrong in one line', () => {
    const table = sizeTable([
      { name: 'a.js', limit: 1500, size: { minified: 4000, gzip: 1400, brotli: 1200 } },
      { name: 'b.js', limit: 10, problem: 'no such file\nand more' },
    ]);
    expect(table.split('\n')).toEqual([
      'brotli bytes  minified   gzip  brotli  limit  room',
      'a.js             4,000  1,400   1,200  1,500   300',
      'b.js                 -      -       -     10     -  no such file',
    ]);
  });
});

test('a page above its goal, but within its limit, says by how much and does not fail', async () => {
  const page = { page: 'shop', loads: ['a.js'], limit: 1000, goal: 5 };
  const rows = await check(
    { 'a.js': 'console.log("hello")' },
    { pages: [page], files: [{ file: 'a.js', limit: 1000 }] },
  );
  expect(problemsOf(rows)).toEqual([]);
  expect(sizeTable(rows)).toContain(`goal 5, missed by ${brotli('console.log("hello")') - 5}`);
});
