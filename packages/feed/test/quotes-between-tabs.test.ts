import { expect, it } from 'vitest';
import { placesOf, readGiven } from './read-given.js';

const HEADER = ['id', 'title', 'description', 'price', 'link', 'availability'];

/** Twenty products of Google's table, some of which have another title or description. */
const tableOf = (said: Readonly<Record<number, { title?: string; description?: string }>>) => {
  const rows = Array.from({ length: 20 }, (_, i) => i + 2).map((row) => {
    const { title = `Lamp ${row}`, description = row % 3 ? 'fine' : '' } = said[row] ?? {};
    const price = row % 4 ? '5.00 EUR' : 'on request';
    return [`lamp-${row}`, title, description, price, `https://x.example/${row}`, 'in_stock'];
  });
  return `${[HEADER, ...rows].map((cells) => cells.join('\t')).join('\n')}\n`;
};

const titlesOf = ({ products }: Awaited<ReturnType<typeof readGiven>>) =>
  new Map(products.map(({ product: { id, title } }) => [id, title]));

/** Of the rows, those whose price is no price. */
const UNPRICED = ['lamp-4', 'lamp-8', 'lamp-12', 'lamp-16', 'lamp-20'];

it.each([
  ['does not end', {}],
  ['ends twelve rows on', { 17: { title: 'Lamp "Best"' } }],
  ['meets an inch', { 17: { title: '12" lamp' } }],
  ['meets a quoted word', { 17: { title: '"Rose" lamp' } }],
  ['meets a text in quotes', { 17: { title: '"12"" lamp"' } }],
])('loses no row of a table parted by tabs to a quote that %s', async (_name, others) => {
  const read = await readGiven(tableOf({ 5: { title: '"Best of lamps' }, ...others }));
  expect(read.products).toHaveLength(20 - UNPRICED.length);
  expect(titlesOf(read).get('lamp-5')).toBe('Best of lamps');
  expect(titlesOf(read).get('lamp-6')).toBe('Lamp 6');
  expect(placesOf(read).filter((place) => !place.includes('price'))).toEqual(['stray-quote @5']);
});

it('reads the titles behind a stray quote as they are meant', async () => {
  const read = await readGiven(
    tableOf({
      5: { title: '"Best of lamps' },
      17: { title: '12" lamp' },
      18: { title: '"Rose" lamp' },
      19: { title: '"12"" lamp"' },
    }),
  );
  expect(['lamp-17', 'lamp-18', 'lamp-19'].map((id) => titlesOf(read).get(id))).toEqual([
    '12" lamp',
    '"Rose" lamp',
    '12" lamp',
  ]);
});

it('names the first row behind the header, and one in a small table', async () => {
  const read = await readGiven(
    `${HEADER.join('\t')}\na-1\t"A\t\t5\thttps://x.example/a\tin_stock\na-2\tB\t\t6\thttps://x.example/b\tin_stock\n`,
  );
  expect([...titlesOf(read).values()]).toEqual(['A', 'B']);
  expect(placesOf(read)).toEqual(['stray-quote @2']);
});

it('takes a text of several lines and tabs within quotes for a text', async () => {
  const text = '"Wool:\n40\tcm\nand ""soft"",\tred\nlamp-3\tis\tits\tpair"';
  const read = await readGiven(tableOf({ 5: { description: text } }));
  expect(read.products).toHaveLength(20 - UNPRICED.length);
  expect(titlesOf(read).get('lamp-6')).toBe('Lamp 6');
  expect(placesOf(read).filter((place) => !place.includes('price'))).toEqual([]);
});

it('reads nothing where the row of an open quote cannot be told, and names it', async () => {
  const title = '"Best\tof lamps';
  await expect(readGiven(tableOf({ 5: { title } }))).rejects.toMatchObject({
    findings: [{ code: 'broken-table', place: { row: 5 } }],
  });
});

it('takes a quote that is open at the end of the file for a cut', async () => {
  const cut = 'id\ttitle\tprice\nlamp-1\tA\t5\nlamp-2\t6\t"5';
  await expect(readGiven(cut)).rejects.toMatchObject({
    findings: [{ code: 'cut-off', place: { row: 3 } }],
  });
});
