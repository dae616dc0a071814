import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFeed } from '@uptier/core';
import { parse } from 'csv-parse/sync';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from './run-program.js';
import { tempFolder } from './temp-folder.js';

const PRODUCTS = `id,title,price
s,Studio Basic,10
p,Studio Pro,20
h1,Heart small,1.25
h2,Heart large,0.79
=x,Other thing,30
`;

const COLUMNS =
  'product,title,price,family,tier,tier name,state,confidence,evidence,your family,your tier,your gain';

async function folderWith(products = PRODUCTS): Promise<string> {
  const folder = tempFolder();
  await writeFile(join(folder, 'p.csv'), products);
  return folder;
}

/** Runs `build` in a folder. */
async function runBuild(folder: string, ...more: string[]) {
  const args = ['--products', 'p.csv', '--out', 'out', '--review', 'review', '--currency', 'EUR'];
  const whole = [...args, ...more].map((word) =>
    /^--|EUR/.test(word) ? word : join(folder, word),
  );
  return run('build', ...whole);
}

async function review(folder: string) {
  const table = await readFile(join(folder, 'review/families.csv'), 'utf8');
  const delimiter = table.includes(';your family') ? ';' : ',';
  const rows: Record<string, string>[] = parse(table, { columns: true, bom: true, delimiter });
  return { table, rows };
}

/** Builds, and gives the families of the feed and the rows of families.csv. */
async function build(folder: string) {
  const { said } = await runBuild(folder);
  const { feed } = readFeed(JSON.parse(await readFile(join(folder, 'out/feed.json'), 'utf8')));
  const { rows, table } = await review(folder);
  const places = feed!.products.flatMap(({ id, family, tier }) =>
    family ? [[id, family, tier]] : [],
  );
  return { said, places, rows, table };
}

/** Writes into the merchant's own columns. */
async function say(folder: string, answers: Record<string, [family: string, tier?: string]>) {
  const file = join(folder, 'review/families.csv');
  const rows: Record<string, string>[] = parse(await readFile(file, 'utf8'), {
    columns: true,
    bom: true,
  });
  const cells = rows.map((row) => {
    const [family = '', tier = ''] = answers[row['product']!] ?? [];
    return COLUMNS.split(',').map((name) =>
      name === 'your family' ? family : name === 'your tier' ? tier : row[name],
    );
  });
  const lines = cells.map((row) => row.map((cell) => `"${cell}"`).join(','));
  await writeFile(file, [COLUMNS, ...lines].join('\n'));
}

it('writes what is used and what is only suggested for review', async () => {
  const { places, rows } = await build(await folderWith());
  expect(places).toEqual([
    ['p', 'studio', 2],
    ['s', 'studio', 1],
  ]);
  expect(rows).toMatchObject([
    {
      product: 's',
      title: 'Studio Basic',
      price: '10.00',
      family: 'studio',
      tier: '1',
      state: 'used',
    },
    { product: 'p', 'tier name': 'Pro', confidence: '0.80' },
    { product: 'h1', family: 'heart', state: 'suggested' },
    { product: 'h2', tier: '2', evidence: expect.stringContaining('falls') },
  ]);
});

it('follows a yes and a no, and keeps them in later builds', async () => {
  const folder = await folderWith();
  await build(folder);
  await say(folder, { p: ['no'], h1: ['yes'], h2: ['ja'] });
  const first = await build(folder);
  const second = await build(folder);
  expect(first.places).toEqual([
    ['h1', 'heart', 1],
    ['h2', 'heart', 2],
  ]);
  expect(second.places).toEqual(first.places);
  expect(second.table).toBe(first.table);
  expect(second.rows).toContainEqual(
    expect.objectContaining({ product: 'p', state: 'no family', 'your family': 'no' }),
  );
});

it('takes families and tiers that the merchant makes himself', async () => {
  const folder = await folderWith();
  await build(folder);
  const file = join(folder, 'review/families.csv');
  await writeFile(file, `product;your family;your tier\n'=x;studio;3\nh1;mine;\nh2;mine;\n`);
  const { places } = await build(folder);
  expect(places).toEqual([
    ['=x', 'studio', 3],
    ['h1', 'mine', 2],
    ['h2', 'mine', 1],
    ['p', 'studio', 2],
    ['s', 'studio', 1],
  ]);
});

it('loses no row of a product that is not there today', async () => {
  const folder = await folderWith();
  await build(folder);
  await say(folder, { p: ['best', '7'] });
  await writeFile(join(folder, 'p.csv'), PRODUCTS.replace('p,Studio Pro,20\n', ''));
  const { rows } = await build(folder);
  expect(rows).toContainEqual(
    expect.objectContaining({ product: 'p', state: 'not in the export', 'your family': 'best' }),
  );
  await writeFile(join(folder, 'p.csv'), PRODUCTS);
  expect((await build(folder)).places).toContainEqual(['p', 'best', 7]);
});

it('says which answer it does not understand', async () => {
  const folder = await folderWith();
  await build(folder);
  await say(folder, { s: ['yes', 'first'] });
  expect((await build(folder)).said).toContain('column "your tier": "first" is no tier');
});

it('uses no family that is less sure than the config asks for, and refuses a threshold that is none', async () => {
  const folder = await folderWith();
  const config = (threshold: unknown) =>
    writeFile(join(folder, 'c.json'), JSON.stringify({ families: { threshold } }));
  await config(0.9);
  await runBuild(folder, '--config', 'c.json');
  const { rows } = await review(folder);
  expect(rows.map(({ state }) => state)).toEqual(Array(4).fill('suggested'));
  await config('high');
  const { code, said } = await runBuild(folder, '--config', 'c.json');
  expect({ code, said }).toEqual({
    code: 2,
    said: expect.stringContaining('a number from 0 to 1'),
  });
});

const HIS_CELL = fc.oneof(
  fc.constantFrom('', 'ask Ann; by mail', 'a "b" c', '=1+1', 'two\nlines', "'quoted", 'Größe, 5'),
  fc.string({ maxLength: 12, unit: 'grapheme-ascii' }),
);

/** What a spreadsheet makes of a table that was opened, filled in and saved. */
const savedAs = (rows: readonly (readonly string[])[], separator: string, end: string): string =>
  rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator) + end)
    .join('');

/** The rows in which he has said or noted something. */
const hisOf = (rows: readonly (readonly string[])[]): string[] =>
  rows
    .map(([id, ...cells]) => [
      id,
      ...cells.map((cell) => cell.trim().replace(/^'(?=[=+\-@\t])/, '')),
    ])
    .filter(([, said, note]) => said || note)
    .map((row) => JSON.stringify(row))
    .toSorted();

it('keeps what is said and noted in families.csv, however a spreadsheet saves it, build for build', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.array(HIS_CELL, { minLength: 4, maxLength: 4 }),
      fc.constantFrom('', 'no', 'ja', ' Mine ', 'x'),
      async (separator, end, hasMark, notes, word) => {
        const folder = await folderWith();
        const file = join(folder, 'review/families.csv');
        await runBuild(folder);
        const { rows } = await review(folder);
        const header = [...COLUMNS.split(','), 'Note'];
        const saved = rows.map((row, i) => [
          ...COLUMNS.split(',').map((name) =>
            name === 'your family' && i === 2 ? word : (row[name] ?? ''),
          ),
          notes[i]!,
        ]);
        await writeFile(
          file,
          (hasMark ? '\uFEFF' : '') + savedAs([header, ...saved], separator, end),
        );
        const told = async () => {
          await runBuild(folder);
          const table = await readFile(file, 'utf8');
          const kept: Record<string, string>[] = parse(table, {
            columns: true,
            bom: true,
            delimiter: separator,
          });
          const own = kept.map((row) => [row['product']!, row['your family']!, row['Note']!]);
          return { table, own: hisOf(own) };
        };
        const [first, second] = [await told(), await told()];
        expect(second).toEqual(first);
        expect(first.own).toEqual(hisOf(saved.map((row) => [row[0]!, row[9]!, row[12]!])));
      },
    ),
    fuzzing(100, 20),
  );
}, 120_000);

const HEARTS = `${PRODUCTS}h3,Heart medium,1.00\n`;

it('takes a yes to one row for a yes to its suggested family, but for rows that say otherwise, and keeps it', async () => {
  const folder = await folderWith(HEARTS);
  await build(folder);
  await say(folder, { h3: ['yes'] });
  const first = await build(folder);
  const hearts = (places: typeof first.places) =>
    places.filter(([id]) => String(id).startsWith('h'));
  expect(hearts(first.places)).toEqual([
    ['h1', 'heart', 1],
    ['h2', 'heart', 3],
    ['h3', 'heart', 2],
  ]);
  const second = await build(folder);
  expect(second.table).toBe(first.table);
  expect(second.places).toEqual(first.places);
  await say(folder, { h3: ['yes'], h2: ['no'] });
  expect(hearts((await build(folder)).places)).toEqual([
    ['h1', 'heart', 1],
    ['h3', 'heart', 2],
  ]);
});

it('keeps a family of which one row has a yes when its titles tell it no more, and takes in what is new', async () => {
  const folder = await folderWith(HEARTS);
  await build(folder);
  await say(folder, { h1: ['yes'] });
  await build(folder);
  await writeFile(join(folder, 'p.csv'), HEARTS.replace('Heart large', 'Something else'));
  expect((await build(folder)).places).toContainEqual(['h2', 'heart', 3]);
  await writeFile(join(folder, 'p.csv'), `${HEARTS}h4,Heart XXL,1.50\n`);
  const { places, rows } = await build(folder);
  expect(places).toContainEqual(['h4', 'heart', 4]);
  expect(rows.find(({ product }) => product === 'h4')).toMatchObject({ state: 'used' });
});

it('keeps a family of two together where one of them has a yes', async () => {
  const folder = await folderWith();
  const { places } = await build(folder);
  await say(folder, { p: ['yes'] });
  expect((await build(folder)).places).toEqual(places);
});

it('tells shoppers what he says a version gives more, and keeps it without placing the product', async () => {
  const folder = await folderWith(PRODUCTS.replace('20', '12'));
  expect((await build(folder)).said).toContain('"your gain" in families.csv');
  const file = join(folder, 'review/families.csv');
  await writeFile(
    file,
    `product;your family;your tier;your gain\np;;;Two <b>tuners</b>|10 years\nh1;;;x\n`,
  );
  const benefits = async () => {
    const { said, places } = await build(folder);
    expect(said).not.toContain('no-gain');
    expect(places).toHaveLength(2);
    const feed = JSON.parse(await readFile(join(folder, 'out/feed.json'), 'utf8')) as {
      products: { id: string; benefits?: string[] }[];
    };
    return feed.products.find(({ id }) => id === 'p')!.benefits;
  };
  expect(await benefits()).toEqual(['Two tuners', '10 years']);
  expect(await benefits()).toEqual(['Two tuners', '10 years']);
});
