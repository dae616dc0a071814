import { expect, it } from 'vitest';
import { placesOf, readGiven } from './read-given.js';

const HEADER = 'Handle,Title,Variant Price';

const idsIn = ({ products }: Awaited<ReturnType<typeof readGiven>>): string[] =>
  products.map(({ product: { id } }) => id);

it('leaves out a row that has more cells than columns, and names it', async () => {
  const read = await readGiven(`${HEADER}\na,A,5\nb,B, the great,6\nc,C,7\n`);
  expect(idsIn(read)).toEqual(['a', 'c']);
  expect(placesOf(read)).toEqual(['shifted-row @3']);
});

const rowsOf = (said: Readonly<Record<number, string>>): string =>
  [
    'id,title,price',
    ...Array.from({ length: 20 }, (_, i) => said[i + 2] ?? `p${i + 2},P,5`),
    '',
  ].join('\n');

it('warns of the rows that lie between two stray quotes', async () => {
  const read = await readGiven(rowsOf({ 6: 'p6,"P,5', 14: 'p14,P",5' }));
  expect(idsIn(read)).toHaveLength(12);
  expect(placesOf(read)).toEqual(['swallowed-rows @6']);
});

it.each([
  ['within two rows', 'id,title,price', 'p1,"P,5|p2,P,5|p3,P,5|p4,P",5', 3],
  ['of a row and the next', 'id,title,price', 'p1,"P,5|p2,P",5', 1],
  ['beside prices with a currency', 'id,title,price', 'p1,"P,5.00 EUR|p2,P,|p3,P",6.00 EUR', 2],
])(
  'warns of rows between two stray quotes %s, and counts them',
  async (_name, header, rows, count) => {
    const read = await readGiven(`${header}\n${rows.replaceAll('|', '\n')}\np9,7,7\n`);
    expect(idsIn(read)).toEqual(['p1', 'p9']);
    const told = read.findings.filter(({ code }) => code === 'swallowed-rows');
    expect(told.map(({ severity, place: { row } }) => [severity, row])).toEqual([['warning', 2]]);
    expect(told[0]!.message).toContain(`closes ${count} row`);
    expect(read.lost.row).toBe(0);
  },
);

it.each([
  ['in the last column', 'id,title,price,note', 'p1,P,5,"n|p2,P,5,n|p3,P,5,n"', 2],
  ['in the last column behind ids of numbers', 'id,title,price,note', '1001,P,5,"n|1002,P,,n"', 1],
  ['of rows without a number', 'id,title,price,brand', 'p1,"P,,B|p2,P,,B|p3,P",,B', 2],
  ['of rows of words in the last column', 'id,title,price,brand', 'p1,P,,"B|p2,P,,B"', 1],
])('warns of rows between two stray quotes %s', async (_name, header, rows, count) => {
  const read = await readGiven(`${header}\n${rows.replaceAll('|', '\n')}\np9,7,7,n\n`);
  expect(read.products).toHaveLength(2);
  const told = read.findings.filter(({ code }) => code === 'swallowed-rows');
  expect(told.map(({ severity, place: { row } }) => [severity, row])).toEqual([['warning', 2]]);
  expect(told[0]!.message).toContain(`closes ${count} row`);
});

it.each([
  ['words', 'lamp,Lamp,25,"Made of:|wood, steel, glass, wool|Soft, warm, light, small|a, b, c, d"'],
  ['sizes', '7,Shirt,25,"Sizes:|30,76,80,84|32,80,84,88|34,84,88,92"'],
  ['parts with their prices', 'lamp,Lamp,25,"Parts:|shade,Paper,12,white|foot,Steel,9,black"'],
  ['parts with their numbers', 'kit-1,Kit,25,"Parts:|a-10,Shade,12,white|a-11,Foot,9,black"'],
  ['counted parts', '1001,Kit,25,"Parts:|1,Shade,12,white|2,Foot,9,black"'],
  ['one line like a row', 'p1,Kit,25,"Parts:|p2,Foot,9,black|and more, as it comes"'],
])('takes the lines of a quoted text for text: %s', async (_name, row) => {
  const read = await readGiven(
    `id,title,price,description\n${row.replaceAll('|', '\n')}\nrug,Rug,40,Soft\n`,
  );
  expect(read.products).toHaveLength(2);
  expect(read.findings).toEqual([]);
});

it('takes a cell of 200,000 blanks behind a number for text', async () => {
  const long = `1${'\u2003 '.repeat(100_000)}x`;
  const read = await readGiven(`id,title,price\n1,"A,${long}\n2,B",5\n3,C,6\n`);
  expect(read.products).toHaveLength(2);
  expect(placesOf(read)).not.toContain('swallowed-rows @2');
});

it('takes the lines of a quoted text between other columns for text', async () => {
  const text = 'Soft, warm\nwood,steel,glass,12\nround,small,red';
  const read = await readGiven(
    `id,title,description,price\nlamp,Lamp,"${text}",25\nrug,Rug,Soft,40\n`,
  );
  expect(read.findings).toEqual([]);
});

it.each([
  ['does not end', { 6: 'p6,"P,5' }, 6],
  ['stands before an inch', { 6: 'p6,"5" P,5' }, 6],
])('names the row of a quote that %s, and reads nothing', async (_name, rows, row) => {
  await expect(readGiven(rowsOf(rows))).rejects.toMatchObject({
    findings: [{ code: 'broken-table', place: { row } }],
  });
});

it('reads rows that all end in one separator too many', async () => {
  const read = await readGiven(`${HEADER}\na,A,5,\nb,B,6,\n`);
  expect(idsIn(read)).toEqual(['a', 'b']);
  expect(read.findings).toEqual([]);
});

it('says that a row is short, and reads what it has', async () => {
  const read = await readGiven(`${HEADER}\na,A,5\nb,B\n`);
  expect(idsIn(read)).toEqual(['a', 'b']);
  expect(placesOf(read)).toEqual(['short-row @3']);
});

it('reads a table of which several rows are short and the last has no line break', async () => {
  const read = await readGiven('id,title,price,note\na,A,5\nb,B,6,n\nc,C,7');
  expect(idsIn(read)).toEqual(['a', 'b', 'c']);
  expect(placesOf(read)).toEqual(['short-row @2', 'short-row @4']);
});

it('takes a formula as text, and says where it stands', async () => {
  const read = await readGiven(
    `${HEADER}\na,"=HYPERLINK(""http://x.example"",""Buy"")",5\nb,"@SUM(A1)",6\n`,
  );
  expect(read.products[0]!.product.title).toBe('=HYPERLINK("http://x.example","Buy")');
  expect(placesOf(read)).toEqual(['formula @2 Title', 'formula @3 Title']);
});

it('cuts a text of a million letters', async () => {
  const read = await readGiven(`${HEADER}\na,${'x'.repeat(1_000_000)},5\n`);
  expect(read.products[0]!.product.title).toHaveLength(300);
  expect(placesOf(read)).toEqual(['long-text @2 Title']);
});

it('leaves out a product whose id is longer than any page reads, and counts it', async () => {
  const read = await readGiven(`${HEADER}\n${'x'.repeat(201)},A,5\n${'y'.repeat(200)},B,6\n`);
  expect(idsIn(read)).toEqual(['y'.repeat(200)]);
  expect(read.lost.product).toBe(1);
  expect(placesOf(read)).toEqual(['long-id @2']);
});

it('leaves out an id that is longer than any page reads, and what is only bought by it', async () => {
  const long = 'x'.repeat(201);
  const read = await readGiven(
    `id,title,price,sku,family,cart_id\na,A,5,${long},${long},\nb,B,6,,,${long}\n`,
  );
  expect(read.products.map(({ product }) => product)).toMatchObject([{ id: 'a', title: 'A' }]);
  expect(Object.keys(read.products[0]!.product)).not.toContain('sku');
  expect(Object.keys(read.products[0]!.product)).not.toContain('family');
  expect(placesOf(read)).toEqual(['long-id @2 sku', 'long-id @2 family', 'long-id @3 cart_id']);
});

it.each(['requires', 'excludes', 'contains'])(
  'leaves out a product of which an id under %s is longer than any page reads, since none is cut',
  async (field) => {
    const read = await readGiven(
      `id,title,price,${field}\na,A,5,b; ${'x'.repeat(201)}\nb,B,6,${'y'.repeat(200)}\n`,
    );
    expect(idsIn(read)).toEqual(['b']);
    expect(read.lost.product).toBe(1);
    expect(placesOf(read)).toEqual([`long-id @2 ${field}`]);
    expect(JSON.stringify(read.products[0]!.product[field as 'requires'])).toContain(
      `"${'y'.repeat(200)}"`,
    );
  },
);

it('keeps an id that another product names as it is written', async () => {
  const read = await readGiven(
    'id,title,price,contains,upsells\nA<b>,A,5,,\nb,B,6,A<b> x2; \u200B,A<b>; \u200B\n',
  );
  expect(read.products[1]).toMatchObject({
    product: { contains: [['A<b>', 2]] },
    links: [{ kind: 'upgrade', by: 'id', value: 'A<b>' }],
  });
});

it('cleans what a product requires and excludes as it cleans the tags that these may name', async () => {
  const named = '<b>Galaxy</b>  S24; \u200B';
  const read = await readGiven(
    `id,title,price,tags,requires,excludes\na,A,5,${named},,\nb,B,6,,${named},${named}\n`,
  );
  expect(read.products.map(({ product }) => product)).toMatchObject([
    { tags: ['Galaxy S24'] },
    { requires: ['Galaxy S24'], excludes: ['Galaxy S24'] },
  ]);
});

it('leaves out what has a price that is negative, absurd, a formula or none at all, and counts it', async () => {
  const rows = ['-5', '1e9', '99999999999999', 'free', '=1+2', '@SUM(A1)', '5', ''];
  const read = await readGiven(
    `${HEADER}\n${rows.map((price, i) => `${'abcdefgh'[i]},T,${price}\n`).join('')}`,
  );
  expect(read.products.map(({ product: { id, price } }) => [id, price])).toEqual([
    ['g', 500],
    ['h', undefined],
  ]);
  expect(placesOf(read)).toEqual([
    'negative-price @2 Variant Price',
    'no-price @3 Variant Price',
    'absurd-price @4 Variant Price',
    'no-price @5 Variant Price',
    'formula @6 Variant Price',
    'formula @7 Variant Price',
  ]);
  expect(read.findings.every(({ severity }) => severity === 'error')).toBe(true);
  expect(read.lost).toEqual({ product: 6, variant: 0, row: 0 });
});

it('reads "1,234" as the other prices of the file tell', async () => {
  const commas = await readGiven('Handle;Title;Variant Price\na;A;1,234\nb;B;12,50\n');
  expect(commas.products[0]!.product.price).toBe(123);
  const points = await readGiven('Handle;Title;Variant Price\na;A;1,234\nb;B;12.50\n');
  expect(points.products[0]!.product.price).toBe(123_400);
});

it('takes one currency only: the one that is asked for', async () => {
  const read = await readGiven(`${HEADER}\na,A,5 EUR\nb,B,6 USD\n`);
  expect(read.products.map(({ product: { price } }) => price)).toEqual([500]);
  expect(placesOf(read)).toEqual(['other-currency @3 Variant Price']);
});

it.each([
  ['$6', 'EUR', ['a']],
  ['6 kr', 'EUR', ['a']],
  ['$6', 'CAD', ['a', 'b']],
  ['US$6', 'CAD', ['a']],
])('reads "%s" with --currency %s only where that may be meant', async (price, currency, ids) => {
  const read = await readGiven(`${HEADER}\na,A,5\nb,B,${price}\nc,C,\n`, { currency });
  expect(
    read.products.filter(({ product }) => product.price).map(({ product: { id } }) => id),
  ).toEqual(ids);
  const other = read.findings.filter(({ code }) => code === 'other-currency');
  expect(other.map(({ severity, place: { row, column } }) => [severity, row, column])).toEqual(
    ids.length > 1 ? [] : [['error', 3, 'Variant Price']],
  );
});

it('takes no price whose sign is of another currency than those before it', async () => {
  const read = await readGiven('id,title,price\na,A,$5\nb,B,6 EUR\nc,C,7 kr\nd,D,8 AUD\n', {
    currency: undefined as never,
  });
  expect(read.currency).toBe('AUD');
  expect(placesOf(read)).toEqual(['other-currency @3 price', 'other-currency @4 price']);
});

it('names a text that was spoiled by another encoding', async () => {
  const read = await readGiven(`${HEADER}\na,KÃ¤se,5\nb,Käse,6\n`);
  expect(placesOf(read)).toEqual(['wrong-encoding @2 Title']);
});

it('reads Windows-1252 and UTF-16', async () => {
  const text = `${HEADER}\na,Käse,5\n`;
  const latin = await readGiven(Buffer.from(text, 'latin1'));
  const wide = await readGiven(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect([latin, wide].map(({ products }) => products[0]!.product.title)).toEqual(['Käse', 'Käse']);
});
