import { explainWords } from '@uptier/core';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sidebar } from '../.vitepress/sidebar.mjs';
import { commandNames, helpOf } from '../src/make/commands.mjs';
import { fillPage } from '../src/pages/fill-page.mjs';
import { listPages } from '../src/pages/write-pages.mjs';
import { workspace } from '../src/places.mjs';
import { errors } from '../src/texts/errors.mjs';
import { practices } from '../src/texts/practices.mjs';
import { readPages } from './blocks.mjs';

const pages = await readPages();

test.each(pages)('$page says what to do first', ({ text }) => {
  const [before = ''] = text.split(/^## /m);
  expect(before).toMatch(/^\*\*First:\*\* /m);
});

test('every page but the first is in the list at the side, once', () => {
  const listed = sidebar.flatMap(({ items }) => items.map(({ link }) => `${link.slice(1)}.md`));
  expect(listed.toSorted()).toEqual(listPages().filter((page) => page !== 'index.md'));
});

test('each guard has its practice, in the order in which the core words them', () => {
  expect(Object.keys(practices)).toEqual(Object.keys(explainWords.guards));
});

test('the page of guards says the very words that the debug panel says', () => {
  const text = pages.find(({ page }) => page === 'guards.md')?.text;
  for (const [name, words] of Object.entries(explainWords.guards))
    expect(text).toContain(`### \`${name}\`\n\n*${words}*\n\n${practiceOf(name)}`);
});

const practiceOf = (/** @type {string} */ name) =>
  practices[/** @type {keyof typeof practices} */ (name)].practice;

test('the README of the script tag and the page of errors name the same codes', () => {
  const readme = readFileSync(join(workspace, 'packages/embed/README.md'), 'utf8');
  const [, rows = ''] = readme.split(/^\| code .*$/m);
  const [own = ''] = rows.split(/\n\n/);
  const cells = own.split('\n').map((row) => row.split('|')[1] ?? '');
  const codes = cells.flatMap((cell) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code),
  );
  expect(codes.toSorted()).toEqual(Object.keys(errors).toSorted());
});

test('the page of the command has every command with what it takes', async () => {
  const text = pages.find(({ page }) => page === 'command.md')?.text ?? '';
  const files = readdirSync(join(workspace, 'packages/feed/src/commands'));
  const names = await commandNames();
  for (const name of names) {
    expect(files).toContain(`${name}.ts`);
    expect(text).toContain(await helpOf(name));
  }
  expect(names).toContain('build');
  expect(await helpOf('build')).toContain('--products <file...>');
});

test('what is made stands where its mark was', async () => {
  const makers = { sum: (/** @type {string} */ asked) => `made of ${asked}\n` };
  expect(await fillPage('a\n<!-- made: sum 1 2 -->\nb\n', makers)).toBe('a\nmade of 1 2\nb\n');
});

test('a mark that nobody knows is an error', async () => {
  await expect(fillPage('<!-- made: nothing -->\n', {})).rejects.toThrow('made: nothing');
});
