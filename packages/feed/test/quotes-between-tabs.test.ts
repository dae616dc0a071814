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

/** What is told but prices. */
const toldOf = (read: Awaited<ReturnType<typeof readGiven>>): string[] =>
  placesOf(read).filter((place) => !place.includes('price'));

it('loses no more than the row of an open quote that has too many cells, and names it', async () => {
  const read = await readGiven(tableOf({ 5: { title: '"Best\tof lamps' } }));
  expect(read.products).toHaveLength(19 - UNPRICED.length);
  expect(toldOf(read)).toEqual(['shifted-row @5']);
});

it.each([
  ['rows', /$/gm, '\t', 5],
  ['the header', /availability/, 'availability\t', 5],
  ['nothing, behind a blank line', /^lamp-5/m, '\nlamp-5', 5],
])('loses no row to an open quote where blank cells end %s', async (_name, at, text, row) => {
  const table = tableOf({ 5: { title: '"Best of lamps' } })
    .trimEnd()
    .replace(at, text);
  const read = await readGiven(`${table}\n`);
  expect(read.products).toHaveLength(20 - UNPRICED.length);
  expect(toldOf(read).filter((place) => !place.startsWith('short'))).toEqual([
    `stray-quote @${row}`,
  ]);
});

it('loses no row to an open quote behind a quoted word', async () => {
  const read = await readGiven(tableOf({ 5: { title: '"Rose" lamp', description: '"Best' } }));
  expect(read.products).toHaveLength(20 - UNPRICED.length);
  expect(titlesOf(read).get('lamp-5')).toBe('"Rose" lamp');
  expect(toldOf(read)).toEqual(['stray-quote @5']);
});

it('loses no row of a table that begins with titles of many kinds', async () => {
  const titles = Array.from({ length: 300 }, (_, i) => {
    const signs = i.toString(7).replace(/./g, (digit) => `a${'.,:;!?+'[Number(digit)]}`);
    return `${i === 250 ? '"' : ''}${signs}\tlamp-${i}\t5`;
  });
  const read = await readGiven(['title\tid\tprice', ...titles, ''].join('\n'));
  expect(read.products).toHaveLength(300);
  expect(placesOf(read)).toEqual(['stray-quote @252']);
});

it('reads on behind a text of several lines with quotes within', async () => {
  const description = '"Line one\nThe "best" lamp\nend"';
  const read = await readGiven(tableOf({ 5: { description } }));
  expect(read.products.length).toBeGreaterThanOrEqual(19 - UNPRICED.length);
  expect(titlesOf(read).get('lamp-6')).toBe('Lamp 6');
  expect(toldOf(read)).toEqual(['short-row @5', 'short-row @7']);
});

it('takes a text of two lines behind a quoted word for a text', async () => {
  const read = await readGiven(
    tableOf({ 5: { title: '"Rose" lamp', description: '"Text\nof two"' } }),
  );
  expect(read.products).toHaveLength(20 - UNPRICED.length);
  expect(titlesOf(read).get('lamp-5')).toBe('"Rose" lamp');
  expect(toldOf(read)).toEqual([]);
});

it('reads nothing where a quoted text is open to the end', async () => {
  const table = tableOf({ 21: { description: '"Text\nof two' } });
  await expect(readGiven(table)).rejects.toMatchObject({
    findings: [{ code: 'broken-table', place: { row: 21 } }],
  });
});

it('takes a quote that is open at the end of the file for a cut', async () => {
  const cut = 'id\ttitle\tprice\nlamp-1\tA\t5\nlamp-2\t6\t"5';
  await expect(readGiven(cut)).rejects.toMatchObject({
    findings: [{ code: 'cut-off', place: { row: 3 } }],
  });
});
