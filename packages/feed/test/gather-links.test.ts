import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherLinks } from '../src/links/gather-links.js';
import type { ExportedProduct, MerchantLink } from '../src/products/exported.js';
import type { LinksById } from '../src/publish/assemble-feed.js';
import { anExported } from './an-exported.js';
import { tempFolder } from './temp-folder.js';

const to = (
  value: string,
  kind: MerchantLink['kind'] = 'complements',
  by: MerchantLink['by'] = 'id',
): MerchantLink => ({ kind, by, value });

const gather = (
  products: readonly ExportedProduct[],
  { mined = new Map(), review }: { mined?: LinksById; review?: string } = {},
) => gatherLinks({ products, families: [], mined, review });

const aFolder = (): string => tempFolder();

it('finds what the merchant has linked by id, SKU and GTIN, the names of variants too', async () => {
  const { links, findings } = await gather([
    anExported(
      { id: 'phone' },
      { links: [to('case'), to('F-1', 'complements', 'sku'), to('0099', 'complements', 'gtin')] },
    ),
    anExported({ id: 'case', category: ['Cases'] }),
    anExported(
      { id: 'film', category: ['Films'] },
      {
        variants: [
          { sku: 'F-1', at: {} },
          { sku: 'F-2', at: {} },
        ],
      },
    ),
    anExported({ id: 'cable', category: ['Cables'] }, { gtin: '99' }),
  ]);
  expect(links.get('phone')).toEqual({
    complements: [
      ['case', 0.99],
      ['film', 0.98],
      ['cable', 0.97],
    ],
  });
  expect(findings).toEqual([]);
});

it('leads to the version that is there and costs least where a product has become several', async () => {
  const versions = [
    { id: 'p--64', price: 500, available: false },
    { id: 'p--128', price: 600 },
    { id: 'p--256', price: 700 },
  ].map((one) => anExported({ ...one, parent: 'p', category: ['P'] }, { links: [to('p')] }));
  const { links } = await gather([anExported({ id: 'case' }, { links: [to('p')] }), ...versions]);
  expect(links.get('case')).toEqual({ complements: [['p--128', 0.99]] });
  expect(links.get('p--256')?.complements).toBeUndefined();
});

it('keeps what the merchant calls the better version, above all that only looks similar', async () => {
  const { links } = await gather([
    anExported({ id: 'a', title: 'Oak desk small' }, { links: [to('b', 'upgrade')] }),
    anExported({ id: 'b', title: 'Standing table' }),
    anExported({ id: 'c', title: 'Oak desk tall' }),
  ]);
  expect(links.get('a')?.similar).toEqual([
    ['b', 0.99],
    ['c', expect.toSatisfy((weight: number) => weight > 0 && weight < 0.5)],
  ]);
});

it('says which row links to nothing, and that there are more than a feed holds', async () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    anExported({ id: `x${i}`, category: [`${i}`] }),
  );
  const { links, findings } = await gather([
    anExported(
      { id: 'a' },
      { links: [to('gone'), to('gone', 'similar'), ...many.map(({ product: { id } }) => to(id))] },
    ),
    ...many,
  ]);
  expect(links.get('a')?.complements).toHaveLength(50);
  expect(links.get('a')?.complements?.map(([id]) => id)).not.toContain('x50');
  expect(findings).toMatchObject([
    {
      code: 'link-to-nothing',
      place: { file: 'p.csv', row: 2 },
      message: expect.stringContaining('"gone"'),
    },
    { code: 'too-many-links' },
  ]);
});

it('takes for similar what shares words, brand and attributes, of near prices first, within one category', async () => {
  const { links } = await gather([
    anExported({ id: 'oak', title: 'Oak shelf', price: 1000, category: ['Shelves'] }),
    anExported({ id: 'near', title: 'Oak shelf high', price: 1100, category: ['Shelves'] }),
    anExported({ id: 'far', title: 'Oak shelf high', price: 9000, category: ['Shelves'] }),
    anExported({ id: 'steel', title: 'Steel rack', price: 1000, category: ['Shelves'] }),
    anExported({ id: 'gone', title: 'Oak shelf', available: false, category: ['Shelves'] }),
    anExported({ id: 'elsewhere', title: 'Oak shelf', category: ['Toys'] }),
  ]);
  expect(links.get('oak')?.similar?.map(([id]) => id)).toEqual(['near', 'far', 'steel']);
});

it('looks into the neighbouring categories where one has few products', async () => {
  const { links } = await gather([
    anExported({ id: 'oak', title: 'Oak shelf', category: ['Home', 'Shelves'] }),
    anExported({ id: 'rack', title: 'Oak rack', category: ['Home', 'Racks'] }),
    anExported({ id: 'toy', title: 'Oak horse', category: ['Toys', 'Horses'] }),
  ]);
  expect(links.get('oak')?.similar?.map(([id]) => id)).toEqual(['rack']);
  expect(links.get('toy')).toBeUndefined();
});

const MINED: LinksById = new Map([
  [
    'a',
    {
      boughtTogether: [
        ['b', 0.9],
        ['c', 0.5],
      ],
    },
  ],
]);
const THREE = ['a', 'b', 'c'].map((id) => anExported({ id, sku: `S-${id}`, category: [id] }));

it('lets the merchant take away, strengthen and add links, and keeps his rows as they are', async () => {
  const review = aFolder();
  await writeFile(
    join(review, 'links.csv'),
    'product,kind,linked,weight,your word\na,boughtTogether,b,0.9,no\na,boughtTogether,c,0.5,"0,8"\nS-b,,S-a,,yes\nb,,nothing,,yes\nc,kin,a,,yes\nc,,a,,perhaps\n',
  );
  const { links, tables, findings } = await gather(THREE, { mined: MINED, review });
  expect([links.get('a'), links.get('b'), links.get('c')]).toEqual([
    { boughtTogether: [['c', 0.8]] },
    { complements: [['a', 1]] },
    undefined,
  ]);
  expect(findings).toMatchObject([
    { place: { row: 6, column: 'kind' } },
    { place: { row: 7, column: 'your word' } },
    { place: { row: 5, column: 'linked' }, code: 'link-to-nothing' },
  ]);
  const [, text] = tables.find(([name]) => name === 'links.csv')!;
  await writeFile(join(review, 'links.csv'), text);
  const again = await gather(THREE, { mined: MINED, review });
  expect(again.tables.find(([name]) => name === 'links.csv')).toEqual(['links.csv', text]);
  expect(text).toSatisfy((table: string) => table.split('\n').length === 8);
});

it('keeps rows that the merchant has added, also those without a word or with a part missing', async () => {
  const review = aFolder();
  await writeFile(
    join(review, 'links.csv'),
    'your word;linked;product;from\n;b;a;\n;c;a;likeness\nyes;;a;\n;;;\n',
  );
  const { links, tables, findings } = await gather(THREE, { review });
  expect(links.get('a')).toEqual({ complements: [['b', 1]] });
  expect(findings).toMatchObject([{ place: { row: 4, column: 'linked' } }]);
  expect(tables[0]![1]).toBe(
    '\uFEFFproduct;title;kind;linked;linked title;weight;from;your word\na;;;b;;;;\na;;;;;;;yes\n',
  );
});

it.each([
  ['a column less', 'product,linked,weight\na,b,1\n', 'no column "your word"'],
  ['its header gone', 'a,a,complements,b,b,1,,yes\n', 'no column "product", "linked", "your word"'],
  ['a quote that does not end', 'product,linked,your word\n"a,b,yes\n', 'does not end'],
])('stops at a table with %s, so that nothing in it is lost', async (_name, text, words) => {
  const review = aFolder();
  await writeFile(join(review, 'links.csv'), text);
  await expect(gather(THREE, { review })).rejects.toThrow(words);
});

const edits = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  mark: fc.constantFrom('', '\uFEFF'),
  end: fc.constantFrom('\n', '\r\n'),
  quoted: fc.boolean(),
  columns: fc.shuffledSubarray(['product', 'kind', 'linked', 'weight', 'from', 'your word'], {
    minLength: 6,
  }),
  words: fc.array(
    fc.tuple(
      fc.constantFrom('a', 'S-b', 'c', 'gone'),
      fc.constantFrom('b', 'S-c', 'gone', 'a, "b"'),
      fc.constantFrom('yes', 'no', '0.3', '1', 'perhaps'),
    ),
    { maxLength: 5 },
  ),
});

it('keeps the merchant’s word through builds, however his spreadsheet writes it', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async ({ separator, mark, end, quoted, columns, words }) => {
      const review = aFolder();
      const cell = (text: string): string =>
        quoted || /[",;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const rows = words.map(([product, linked, word]) => {
        const row: Record<string, string> = { product, linked, 'your word': word };
        return columns.map((name) => row[name] ?? '');
      });
      const text = [columns, ...rows].map((row) => row.map(cell).join(separator) + end).join('');
      await writeFile(join(review, 'links.csv'), mark + text);
      const first = await gather(THREE, { mined: MINED, review });
      const written = first.tables[0]![1] as string;
      for (const [product, linked, word] of words) {
        const shown = /"/.test(linked) ? `"${linked.replaceAll('"', '""')}"` : linked;
        const cells = [product, '', '', shown, '', '', '', word];
        expect(written).toContain(`\n${cells.join(separator)}\n`);
      }
      await writeFile(join(review, 'links.csv'), written);
      const second = await gather(THREE, { mined: MINED, review });
      expect(second.tables[0]).toEqual(first.tables[0]);
      for (const id of ['a', 'b', 'c']) expect(second.links.get(id)).toEqual(first.links.get(id));
    }),
    fuzzing(300, 60),
  );
});

it('shows for review what is used, and from where it comes', async () => {
  const review = aFolder();
  const { tables } = await gather(THREE, { mined: MINED, review });
  expect(tables).toEqual([
    ['links.csv', expect.stringContaining('a,a,boughtTogether,b,b,0.9,orders,\n')],
    ['pins.csv', 'rule,offer,for\n'],
  ]);
});

it.each(['', 'rule,offer,for\n'])(
  'follows pins, with and without a header (%j)',
  async (header) => {
    const review = aFolder();
    await writeFile(join(review, 'pins.csv'), `${header}never,S-b\nalways,c,a\nsometimes,a,b\n`);
    const { links, never, tables, findings } = await gather(THREE, { mined: MINED, review });
    expect([...never]).toEqual(['b']);
    expect(links.get('a')).toEqual({ complements: [['c', 1]], boughtTogether: [['c', 0.5]] });
    expect(tables.map(([name]) => name)).toEqual(['links.csv']);
    expect(findings).toMatchObject([{ message: '"sometimes,a,b" is no rule.' }]);
    expect(await readFile(join(review, 'pins.csv'), 'utf8')).toContain('sometimes');
  },
);

it.each([
  ['another separator and a mark', '\uFEFFrule;offer;for\r\nnever;b;\r\nalways;c;a\r\n'],
  ['columns in another order', 'for,offer,rule\n,b,never\na,c,always\n'],
  [
    'quotes, blanks and blank lines',
    '"rule","offer","for"\n\n "Never" , b ,\n"ALWAYS","c","a"\n,,\n',
  ],
])('reads pins with %s', async (_name, text) => {
  const review = aFolder();
  await writeFile(join(review, 'pins.csv'), text);
  const { links, never, findings } = await gather(THREE, { review });
  expect({ never: [...never], findings }).toEqual({ never: ['b'], findings: [] });
  expect(links.get('a')).toEqual({ complements: [['c', 1]] });
});

it('says in which row of pins.csv a quote does not end', async () => {
  const review = aFolder();
  await writeFile(join(review, 'pins.csv'), 'rule,offer,for\nnever,"b\n');
  await expect(gather(THREE, { review })).rejects.toThrow('does not end');
});

it('means all versions where a pin names the product that they were', async () => {
  const review = aFolder();
  await writeFile(join(review, 'pins.csv'), 'never,p\nalways,case,q\n');
  const versions = ['p--1', 'p--2', 'q--1', 'q--2'].map((id) =>
    anExported({ id, parent: id.slice(0, 1), category: [id] }),
  );
  const { links, never } = await gather([...versions, anExported({ id: 'case' })], { review });
  expect([...never].sort()).toEqual(['p--1', 'p--2']);
  for (const id of ['q--1', 'q--2']) expect(links.get(id)).toEqual({ complements: [['case', 1]] });
});

const words = fc.array(fc.constantFrom('oak', 'desk', 'red', 'tall', 'x1'), { minLength: 1 });
const anyProducts = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,2}$/),
    title: words.map((some) => some.join(' ')),
    price: fc.nat({ max: 5 }),
    category: fc.constantFrom(['A'], ['B']),
    linked: fc.array(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

it('gives sorted links to what there is, whatever the order of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyProducts, async (shop) => {
      const products = shop.map(({ linked, ...one }) =>
        anExported(one, { links: linked.map((id) => to(id)) }),
      );
      const ids = products.map(({ product: { id } }) => id);
      const [one, other] = await Promise.all([gather(products), gather(products.toReversed())]);
      for (const id of ids) {
        expect(other.links.get(id)).toEqual(one.links.get(id));
        for (const list of Object.values(one.links.get(id) ?? {})) {
          const weights = list.map(([, weight]) => weight);
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
          expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
          expect(list.every(([linked]) => linked !== id && ids.includes(linked))).toBe(true);
        }
      }
    }),
    fuzzing(1000, 100),
  );
});

it('writes links.csv as the merchant keeps it: his separator, his columns, his notes', async () => {
  const review = aFolder();
  const file = join(review, 'links.csv');
  const desks = ['a', 'b'].map((id) => anExported({ id, title: `Oak desk ${id}` }));
  const header = 'product;title;kind;linked;linked title;weight;from;your word;Note';
  await writeFile(
    file,
    `${header}\na;;similar;b;;0.5;likeness;;ask; \nb;;similar;a;;0.5;likeness;no;"no; never"\nc;;similar;a;;0.5;likeness;;later\n`,
  );
  const { tables } = await gather(desks, { review });
  const text = tables.find(([name]) => name === 'links.csv')![1] as string;
  expect(text.replace('\uFEFF', '').split('\n')).toEqual([
    header,
    'b;;similar;a;;0.5;likeness;no;"no; never"',
    expect.stringMatching(/^a;Oak desk a;similar;b;Oak desk b;[\d.]+;likeness;;ask$/),
    'c;;similar;a;;0.5;likeness;;later',
    '',
  ]);
});
