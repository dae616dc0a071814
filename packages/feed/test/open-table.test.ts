import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTable } from '../src/files/open-table.js';
import { tempFolder } from './temp-folder.js';

async function tableOf(text: string) {
  const file = join(tempFolder(), 'a.csv');
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

it.each([
  ['Products of 27 November 2026\n\n', ','],
  ['"Products, of our shop"\nExported by Ann\n', ';'],
  ['Products;;;\n', ';'],
])('reads the table under a title such as %j', async (title, sign) => {
  const row = ['1', 'A, or B', '5'].join(sign === ',' ? ',' : sign).replace('A, or B', '"A, or B"');
  const table = await tableOf(`${title}${['id', 'title', 'price'].join(sign)}\n${row}\n`);
  expect(table).toMatchObject({ separator: sign, header: ['id', 'title', 'price'] });
  for await (const found of table.rows()) expect(found.get('title')).toBe('A, or B');
});

it.each(['id,title,price\n1,A,5\n', 'title\nA\n', 'note\n1,A\n', 'a,b\n1,A,5\n'])(
  'takes the first line of %j for its header',
  async (text) => {
    expect((await tableOf(text)).header.join()).toBe(text.split('\n')[0]);
  },
);

it.each([
  ['a column\u2019s name', '"Product\nid",title,price', ['Product\nid', 'title', 'price']],
  ['several names', '"Product\nid","Title\nof it",price', ['Product\nid', 'Title\nof it', 'price']],
])('takes no line of %s of two lines for a title', async (_name, head, header) => {
  const table = await tableOf(`${head}\n1,A,5\n`);
  expect(table).toMatchObject({ separator: ',', header });
  const titles = [];
  for await (const row of table.rows()) titles.push(row.get('title') || row.get('Title\nof it'));
  expect(titles).toEqual(['A']);
});

it('keeps the header under a quoted title of two lines', async () => {
  const table = await tableOf('"Products\nof our shop"\nid,title,price\n1,A,5\n');
  expect(table.header).toEqual(['id', 'title', 'price']);
  for await (const row of table.rows()) expect(row.get('title')).toBe('A');
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
