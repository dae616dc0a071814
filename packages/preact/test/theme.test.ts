import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..');
const files = (await readdir(join(folder, 'theme'))).map((file) => `theme/${file}`);
const textOf = (file: string) => readFile(join(folder, file), 'utf8');
const css = (await Promise.all(files.map(textOf))).join('\n').replaceAll(/\/\*[\s\S]*?\*\//g, '');

test('the whole theme has every part of it, what all need first', async () => {
  const parts = [...(await textOf('theme.css')).matchAll(/@import '.\/(.+)'/g)].map(
    ([, file]) => file,
  );
  expect(parts[0]).toBe('theme/offer.css');
  expect(new Set(parts)).toEqual(new Set(files));
});

test('the theme reads each variable with a fallback', () => {
  const reads = css.match(/var\(--[\w-]+./g) ?? [];
  expect(reads.length).toBeGreaterThan(5);
  expect(reads.filter((read) => !read.endsWith(','))).toEqual([]);
});

test('the theme declares no variable of the page', () => {
  expect(css.match(/--uptier-[\w-]+\s*:/g)).toBeNull();
});

test('the theme has no size that depends on the html element', () => {
  expect(css.match(/[\d.]+rem\b/g)).toBeNull();
});

test('the theme knows no left and no right', () => {
  expect(css.match(/\b(left|right)\b/g)).toBeNull();
});

test('the theme touches nothing but its own elements', () => {
  const selectors = css.replace(/@(media|container)[^{]*\{/g, '').match(/[^{}]+(?=\{)/g) ?? [];
  const each = selectors.flatMap((list) => list.split(',')).map((one) => one.trim());
  expect(each.filter((one) => !/^(\.uptier-|\[class\^='uptier-'\])/.test(one))).toEqual([]);
});
