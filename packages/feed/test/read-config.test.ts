import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config/read-config.js';
import { tempFolder } from './temp-folder.js';

async function written(text: string): Promise<[folder: string, file: string]> {
  const folder = tempFolder();
  const file = join(folder, 'uptier.config.json');
  await writeFile(file, text);
  return [folder, file];
}

it('reads comments and trailing commas, and paths from its own folder', async () => {
  const [folder, file] = await written(
    '{\n// the shop\n"products": "exports/p.csv", "currency": "EUR",\n}',
  );
  expect(await readConfig(file)).toEqual({
    file,
    config: { products: join(folder, 'exports/p.csv'), currency: 'EUR' },
    findings: [],
  });
});

it('warns of a setting that there is not', async () => {
  const [, file] = await written('{ "curency": "EUR" }');
  const { findings } = await readConfig(file);
  expect(findings).toMatchObject([{ code: 'unknown-setting', place: { file, path: '$.curency' } }]);
});

it.each([
  ['{ "currency": 5 }', { code: 'wrong-setting', message: 'Here belongs a text in quotes.' }],
  ['[]', { code: 'wrong-config' }],
  ['{\n"currency" "EUR" }', { place: { row: 2 }, message: /^At column 12 a colon is missing/ }],
  [
    '{\n  "out": feed\n}',
    { place: { row: 2 }, message: /^At column 10 stands a word that is neither/ },
  ],
  ['{\n"a": 1\n"b": 2 }', { place: { row: 3 }, message: /^At column 1 a comma is missing/ }],
  ['{ "out": "C:\\shop" }', { place: { row: 1 }, message: /^At column \d+ stands a backslash/ }],
  ['{ "shards": }', { place: { row: 1 }, message: /^At column 13 a value is missing/ }],
  ['{ "shards": 1', { place: { row: 1 }, message: /an object ends without its "}"/ }],
])('refuses %j with the place of the fault', async (text, finding) => {
  const [, file] = await written(text);
  const { message, ...rest } = { message: '', ...finding };
  await expect(readConfig(file)).rejects.toMatchObject({
    findings: [{ ...rest, message: expect.stringMatching(message) as string }],
  });
});

it.each([
  ['{ "currency": "euro" }', '$.currency', '"EURO" is no code of a currency.'],
  ['{ "locale": "german" }', '$.locale', '"german" is no code of a language.'],
  ['{ "shards": 1.5 }', '$.shards', '"1.5" is no number of shards.'],
  ['{ "halfLife": 0 }', '$.halfLife', 'Here belongs a number of days above 0.'],
  ['{ "halfLife": 1e999 }', '$.halfLife', 'Here belongs a number of days above 0.'],
  [
    '{ "families": { "threshold": 2 } }',
    '$.families.threshold',
    'Here belongs a number from 0 to 1.',
  ],
  ['{ "orders": "" }', '$.orders', 'Here belongs the path of a file or folder, not an empty text.'],
  [
    '{ "products": ["products.csv", " "] }',
    '$.products',
    'Here belongs the path of a file or folder, not an empty text.',
  ],
  ['{ "views": "" }', '$.views', 'Here belongs the path of a file or folder, not an empty text.'],
  ['{ "out": "" }', '$.out', 'Here belongs the path of a file or folder, not an empty text.'],
  [
    '{ "review": " " }',
    '$.review',
    'Here belongs the path of a file or folder, not an empty text.',
  ],
  [
    '{ "columns": { "title": 2 } }',
    '$.columns.title',
    'Here belongs the name of a column, in quotes.',
  ],
])('refuses %j with the path of what means nothing', async (text, path, message) => {
  const [, file] = await written(text);
  await expect(readConfig(file)).rejects.toMatchObject({
    findings: [{ place: { file, path }, message }],
  });
});

it('is empty where there is none and none was asked for', async () => {
  expect(await readConfig()).toEqual({ config: {}, findings: [] });
});
