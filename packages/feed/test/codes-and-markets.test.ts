import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { placesOf, readGiven } from './read-given.js';
import { folderOf, run } from './run-program.js';
import { tempFolder } from './temp-folder.js';

const PLAIN = 'id,title,price\na,A,5 eur\nb,B,6\n';

const SHOPIFY = 'Handle,Title,Variant Price,Price / Europe\na,A,5,6\n';

async function build(text: string, ...more: readonly string[]) {
  const folder = await folderOf({ 'shop.csv': text });
  const out = tempFolder();
  const end = await run('build', '--products', join(folder, 'shop.csv'), '--out', out, ...more);
  const feed = end.code === 0 ? await readFile(join(out, 'feed.json'), 'utf8') : '{}';
  return { ...end, feed: JSON.parse(feed) as Readonly<Record<string, unknown>> };
}

it('takes codes of currency and language however they are written', async () => {
  const { code, feed } = await build(PLAIN, '--currency', 'eur', '--locale', 'de_at');
  expect([code, feed['currency'], feed['locale']]).toEqual([0, 'EUR', 'de-AT']);
});

it.each(['english', 'x', 'de-', 'Deutsch', '1'])('refuses the locale %s', async (locale) => {
  const { code, said } = await build(PLAIN, '--currency', 'EUR', '--locale', locale);
  expect(code).toBe(2);
  expect(said).toContain(`"${locale}" is no code of a language.`);
});

it('refuses a currency that nobody knows', async () => {
  const { code, said } = await build(PLAIN, '--currency', 'euro');
  expect(code).toBe(2);
  expect(said).toContain('is no code of a currency.');
});

it('refuses --market where the format has no markets, and one that the file lacks', async () => {
  const plain = await build(PLAIN, '--currency', 'EUR', '--market', 'Europe');
  expect(plain.code).toBe(2);
  expect(plain.said).toMatch(/shop\.csv: A file of this format \(plain table or list\) holds/);
  const shopify = await build(SHOPIFY, '--currency', 'EUR', '--market', 'Asia');
  expect(shopify.code).toBe(2);
  expect(shopify.said).toMatch(/no column "Price \/ Asia"\.\n.*Europe/);
  expect((await build(SHOPIFY, '--currency', 'EUR', '--market', 'europe')).code).toBe(0);
});

it('tells of ids that differ only in capitals, and keeps both', async () => {
  const read = await readGiven('id,title,price\nab,A,5\nAB,B,6\nab,C,7\n');
  expect(read.products.map(({ product: { id } }) => id)).toEqual(['ab', 'AB']);
  expect(placesOf(read)).toEqual(['similar-id @3', 'repeated-id @4']);
});
