import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readText } from '../src/files/read-text.js';
import { tempFolder } from './temp-folder.js';

const TEXT = 'id,title\n1,Größe – 12 €\n';

async function written(name: string, content: Uint8Array): Promise<string> {
  const file = join(tempFolder(), name);
  await writeFile(file, content);
  return file;
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const cp1252 = Buffer.from([
  ...Buffer.from('id,title\n1,Gr'),
  0xf6,
  0xdf,
  ...Buffer.from('e '),
  0x96,
  ...Buffer.from(' 12 '),
  0x80,
  0x0a,
]);

it.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16, the large end first', utf16be(`\uFEFF${TEXT}`)],
  ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
  ['Windows-1252', cp1252],
])('reads %s', async (_name, content) => {
  expect(await readText(await written('a.csv', content))).toBe(TEXT);
});

it('unpacks what ends in .gz', async () => {
  expect(await readText(await written('a.csv.gz', gzipSync(TEXT)))).toBe(TEXT);
});

it('says which file is not there', async () => {
  await expect(readText('/no/such.csv')).rejects.toMatchObject({
    findings: [{ code: 'no-file', place: { file: '/no/such.csv' } }],
  });
});

it.each([0, 1, 2])(
  'reads letters that are cut in two where a piece of a large file ends, %i',
  async (by) => {
    const text = `${'x'.repeat(by)}${'€'.repeat(300_000)}`;
    expect((await readText(await written('a.csv', Buffer.from(text)))) === text).toBe(true);
  },
);

it('takes a large file for Windows-1252 of which only the end is no UTF-8', async () => {
  const file = await written('a.csv', Buffer.concat([Buffer.alloc(600_000, 'x'), cp1252]));
  expect((await readText(file)).endsWith(TEXT)).toBe(true);
});

it('reads a file anew when it was written in another way since', async () => {
  const file = await written('a.csv', cp1252);
  expect(await readText(file)).toBe(TEXT);
  await writeFile(file, TEXT);
  expect(await readText(file)).toBe(TEXT);
});
