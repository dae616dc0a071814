import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config/read-config.js';

async function written(text: string): Promise<[folder: string, file: string]> {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-config-'));
  const file = join(folder, 'uptier.config.json');
  await writeFile(file, text);
  return [folder, file];
}

it('reads comments and trailing commas, and paths from its own folder', async () => {
  const [folder, file] = await written(
    '{\n// the shop\n"products": "exports/p.csv", "currency": "EUR",\n}',
  );
  expect(await readConfig(file)).toEqual({
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
  ['{ "currency": 5 }', { code: 'wrong-setting', message: 'Here belongs a string.' }],
  ['[]', { code: 'wrong-config' }],
  ['{\n"currency" "EUR" }', { code: 'broken-json', place: { row: 2 } }],
])('refuses %j with the place of the fault', async (text, finding) => {
  const [, file] = await written(text);
  await expect(readConfig(file)).rejects.toMatchObject({ findings: [finding] });
});

it('is empty where there is none and none was asked for', async () => {
  expect(await readConfig()).toEqual({ config: {}, findings: [] });
});
