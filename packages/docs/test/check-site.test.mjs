import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite } from '../src/site/check-site.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uptier-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {Readonly<Record<string, string>>} files */
function write(files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

test('a site whose links all lead somewhere has no fault', () => {
  write({
    'index.html': '<a href="/a/b.html#x">b</a> <a href="https://elsewhere.example">e</a>',
    'a/b.html': '<h2 id="x">X</h2> <a href="/">home</a> <a href="#x">x</a> <img src="../p.png">',
    'p.png': '',
  });
  expect(checkSite(folder)).toEqual([]);
});

test('a link to a page or a place that is not there is a fault, and so is a picture', () => {
  write({
    'index.html': '<a href="/b.html">b</a> <a href="#y">y</a> <img src="/p.png">',
  });
  expect(checkSite(folder)).toEqual([
    { page: 'index.html', what: '/b.html leads nowhere' },
    { page: 'index.html', what: '#y: there is no such place' },
    { page: 'index.html', what: '/p.png leads nowhere' },
  ]);
});

test('a font or a script of another site is a fault, since the page must open without a network', () => {
  const font = 'https://fonts.example/a.css';
  write({
    'index.html': `<link rel="stylesheet" href="${font}"><script src="//cdn.example/a.js"></script>`,
  });
  expect(checkSite(folder).map(({ what }) => what)).toEqual([
    `${font} is loaded from elsewhere`,
    '//cdn.example/a.js is loaded from elsewhere',
  ]);
});

test('where the site lies in a folder of its host, its addresses begin with it', () => {
  write({
    'index.html': '<a href="/docs/b.html">b</a> <a href="/docs/c.html">c</a>',
    'b.html': '',
  });
  expect(checkSite(folder, '/docs/').map(({ what }) => what)).toEqual([
    '/docs/c.html leads nowhere',
  ]);
});
