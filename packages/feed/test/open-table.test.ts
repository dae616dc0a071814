import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTable } from '../src/files/open-table.js';

async function tableOf(text: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'uptier-table-')), 'a.csv');
  await writeFile(file, text);
  return openTable(file);
}

it.each([[','], [';'], ['\t'], ['|']])('finds that cells are parted by %j', async (sign) => {
  const table = await tableOf(`id${sign}"the, title; of|it"\n1${sign}A\n`);
  expect(table).toMatchObject({ separator: sign, header: ['id', 'the, title; of|it'] });
});

it('names the line on which a record begins, also after cells with line breaks', async () => {
  const { rows } = await tableOf('id,text\n1,"two\nlines"\n2,one\n');
  const numbers = [];
  for await (const row of rows()) numbers.push([row.number, row.get('ID')]);
  expect(numbers).toEqual([
    [2, '1'],
    [4, '2'],
  ]);
});

it('says where a quote begins that does not end', async () => {
  const { rows } = await tableOf('id,text\n1,a\n2,"cut');
  const all = async () => {
    for await (const row of rows()) row.get('id');
  };
  await expect(all()).rejects.toMatchObject({
    findings: [{ code: 'broken-table', place: { row: 3 } }],
  });
});

it('says that a file is empty', async () => {
  await expect(tableOf('')).rejects.toMatchObject({ findings: [{ code: 'empty-file' }] });
});

it('heeds the line above a header in which Excel says what parts the cells', async () => {
  const table = await tableOf('sep=;\r\nid;"a, b"\r\n1;A\r\n');
  expect(table).toMatchObject({ separator: ';', header: ['id', 'a, b'] });
  const rows = [];
  for await (const row of table.rows()) rows.push([row.number, row.get('a, b')]);
  expect(rows).toEqual([[3, 'A']]);
});
