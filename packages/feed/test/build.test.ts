import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFeed } from '@uptier/core';
import { expect, it } from 'vitest';
import { openTerminal, runProgram } from '../src/index.js';
import { folderOf, run } from './run-program.js';

const PLAIN = 'id;title;price;category\na;A;1.234,50;Phones > Small\nb;B;12,00;\n';

it('makes a feed that can be read of a plain table', async () => {
  const folder = await folderOf({ 'p.csv': PLAIN });
  const { code } = await run(
    'build',
    '--products',
    join(folder, 'p.csv'),
    '--currency',
    'EUR',
    '--out',
    join(folder, 'out'),
  );
  expect(code).toBe(0);
  const { feed, warnings } = readFeed(
    JSON.parse(await readFile(join(folder, 'out/feed.json'), 'utf8')),
  );
  expect(warnings).toEqual([]);
  expect(feed).toMatchObject({
    currency: 'EUR',
    products: [
      { id: 'a', title: 'A', price: 123_450, category: ['Phones', 'Small'], available: true },
      { id: 'b', price: 1200 },
    ],
  });
});

it('keeps a shop switched off that says so in its config, in the place of a switch that was written by hand too', async () => {
  const folder = await folderOf({
    'p.csv': PLAIN,
    'feed.json': { off: true },
    'c.json': { products: 'p.csv', out: '.', currency: 'EUR', off: true },
  });
  const build = () => run('build', '--config', join(folder, 'c.json'));
  const built = async () => JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8')) as object;
  expect(await build()).toMatchObject({ code: 0, said: expect.stringContaining('switched off') });
  const feed = await built();
  expect(feed).toMatchObject({ off: true, products: [{ id: 'a' }, { id: 'b' }] });
  await writeFile(join(folder, 'c.json'), '{ "products": "p.csv", "out": ".", "currency": "EUR" }');
  expect((await build()).said).not.toContain('switched off');
  expect(await built()).not.toHaveProperty('off');
});

it('says how amounts look in the shop’s language, which no page need then ask its browser', async () => {
  const folder = await folderOf({ 'p.csv': PLAIN });
  const out = join(folder, 'out');
  const asked = ['--products', join(folder, 'p.csv'), '--currency', 'EUR', '--locale', 'de-DE'];
  await run('build', ...asked, '--out', out);
  const { feed, warnings } = readFeed(JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')));
  expect(warnings).toEqual([]);
  const like = ['1.234.567,89\u00a0€', '+1.234,56\u00a0€', '-1.234,56\u00a0€'];
  expect(feed?.amounts).toEqual({ 'de-DE': like, de: like });
});

it('says which row has a price that is none', async () => {
  const folder = await folderOf({ 'p.csv': 'id,title,price\na,A,cheap\n' });
  const { said } = await run(
    'build',
    '--products',
    join(folder, 'p.csv'),
    '--currency',
    'EUR',
    '--out',
    join(folder, 'out'),
  );
  expect(said).toContain('row 2, column "price": "cheap" is no price.');
});

it.each([
  ['no currency', PLAIN, 'Say it with --currency'],
  ['no format that is known', 'Spalte\n1\n', 'Its columns are: Spalte.'],
  ['no product', 'id,title,price\n', 'the file has no product'],
])('writes nothing and says so where there is %s', async (_name, text, words) => {
  const folder = await folderOf({ 'p.csv': text });
  const { code, said } = await run(
    'build',
    '--products',
    join(folder, 'p.csv'),
    '--out',
    join(folder, 'out'),
  );
  expect({ code, files: await readdir(folder) }).toEqual({ code: 2, files: ['p.csv'] });
  expect(said).toContain(words);
});

it('helps with examples', async () => {
  const { code, said } = await run('build', '--help');
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringContaining('--products products_export.csv'),
  });
});

it('writes the tables of links for review, and never offers what they say no to', async () => {
  const folder = await folderOf({
    'p.csv': 'id,title,price\na,Oak desk,10\nb,Oak desk tall,12\nc,Oak desk wide,13\n',
  });
  const review = join(folder, 'review');
  const build = (): Promise<unknown> =>
    run(
      'build',
      '--products',
      join(folder, 'p.csv'),
      '--currency',
      'EUR',
      '--out',
      join(folder, 'out'),
      '--review',
      review,
    );
  const linked = async (): Promise<unknown> => {
    const { feed } = readFeed(JSON.parse(await readFile(join(folder, 'out/feed.json'), 'utf8')));
    return feed!.products[0]!.links?.similar?.map(([id]) => id);
  };
  await build();
  expect(await readdir(review)).toEqual(['families.csv', 'links.csv', 'pins.csv']);
  expect(await linked()).toEqual(['b', 'c']);
  await writeFile(join(review, 'pins.csv'), 'never,b\n');
  await build();
  expect(await linked()).toEqual(['c']);
  expect(await readFile(join(review, 'pins.csv'), 'utf8')).toBe('never,b\n');
});

it('shows on a screen what goes on, and nowhere else', async () => {
  const folder = await folderOf({ 'p.csv': PLAIN });
  const build = async (isTTY: boolean): Promise<string> => {
    let said = '';
    const screen = { isTTY, write: (text: string) => Boolean((said += text)) };
    const args = ['--products', join(folder, 'p.csv'), '--currency', 'EUR'];
    await runProgram(
      ['build', ...args, '--out', join(folder, 'out')],
      openTerminal(screen, screen, { colour: false }),
    );
    return said;
  };
  expect(await build(true)).toContain('Making a feed of');
  expect(await build(false)).not.toContain('Making a feed of');
});

it('writes nothing of a feed that would mislead, and says where in the merchant’s own file', async () => {
  const folder = await folderOf({
    'p.csv': 'id,title,price,was\na,A,10,\nb,B,10,12\n',
    'uptier.config.json': JSON.stringify({
      products: 'p.csv',
      out: 'out',
      currency: 'EUR',
      region: 'EU',
      campaigns: [{ id: 'c', offer: ['a'], showDeadline: true }],
    }),
  });
  const { code, said } = await run('build', '--config', join(folder, 'uptier.config.json'));
  expect({ code, files: (await readdir(folder)).sort() }).toEqual({
    code: 2,
    files: ['p.csv', 'uptier.config.json'],
  });
  expect(said).toContain(
    `${join(folder, 'p.csv')}, row 3, column "was", $.products[1].was: "B" tells`,
  );
  expect(said).toContain(
    `${join(folder, 'uptier.config.json')}, $.campaigns[0].showDeadline: The campaign "c" asks for a deadline to be shown, and never ends.`,
  );
});

it('says in words that a folder cannot be made', async () => {
  const folder = await folderOf({ 'p.csv': PLAIN });
  const out = '/proc/uptier';
  const build = ['build', '--products', join(folder, 'p.csv'), '--currency', 'EUR', '--out', out];
  const { code, said } = await run(...build);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('cannot be made here') });
});

it.each([
  ['plain table', 'id,name,preis,list price\na,A,8,10\n', { price: 'preis' }, 'list price'],
  [
    'Shopify product CSV',
    'Handle,Title,Variant Price,Variant Compare At Price,Option1 Name\na,A,8,10,\n',
    {},
    'Variant Compare At Price',
  ],
])('names the column of what its checks find in a %s', async (_name, text, columns, column) => {
  const folder = await folderOf({ 'p.csv': text, 'c.json': { columns, region: 'EU' } });
  const args = ['--products', join(folder, 'p.csv'), '--config', join(folder, 'c.json')];
  const { said } = await run('build', ...args, '--currency', 'EUR', '--out', join(folder, 'out'));
  expect(said).toContain(`row 2, column "${column}", $.products[0].was`);
});
