import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Finding } from '../src/findings/finding.js';
import { FirstFindings } from '../src/findings/first-findings.js';
import { readProducts } from '../src/products/read-products.js';
import { folderOf, run } from './run-program.js';

const KEPT = 1000;

const finding = (row: number, parts: Partial<Finding> = {}): Finding => ({
  severity: 'warning',
  code: 'odd',
  place: { row },
  message: `Row ${row} is odd.`,
  ...parts,
});

const build = (products: string, out: string) =>
  run('build', '--products', products, '--out', out, '--currency', 'EUR');

/** A table of `sound` products, and after them of as many as are said whose price is none. */
const tableOf = (sound: number, bad: number, name = 'p'): string =>
  Array.from(
    { length: sound + bad },
    (_, i) => `${name}-${i},Thing ${name} ${i},${i < sound ? 5 : 'ask us'}\n`,
  ).join('');

const HEADER = 'id,title,price\n';

it('keeps the first thousand findings of each kind in their order, and counts the rest', () => {
  const findings = new FirstFindings();
  for (let row = 1; row <= 2500; row++) findings.add(finding(row));
  findings.add(finding(7, { severity: 'error' }));
  findings.add(finding(8, { code: 'other' }));
  expect(findings.kept.slice(0, KEPT - 1)).toEqual(
    Array.from({ length: KEPT - 1 }, (_, i) => finding(i + 1)),
  );
  expect(findings.kept.slice(KEPT - 1)).toEqual([
    finding(KEPT, { more: 1500 }),
    finding(7, { severity: 'error' }),
    finding(8, { code: 'other' }),
  ]);
  expect(findings.count).toBe(2502);
});

it('counts what others have counted before, whether it is kept or not', () => {
  const findings = new FirstFindings();
  for (let row = 1; row < KEPT; row++) findings.add(finding(row));
  findings.addAll([finding(1, { more: 20 }), finding(2, { more: 3 })]);
  expect(findings.kept).toHaveLength(KEPT);
  expect(findings.kept.at(-1)).toEqual(finding(1, { more: 24 }));
});

it('tells five of the rows that are wrong in one way, and how many more there are of all files', async () => {
  const folder = await folderOf({
    'a.csv': `${HEADER}${tableOf(4000, 1800, 'a')}`,
    'b.csv': `${HEADER}${tableOf(0, 1500, 'b')}`,
  });
  const { findings } = await readProducts(folder, { currency: 'EUR', now: new Date(0) });
  expect(findings).toHaveLength(KEPT);
  expect(findings.at(-1)!.more).toBe(2300);
  const { said } = await build(folder, join(folder, 'out'));
  expect(said).toContain('row 4006');
  expect(said).not.toContain('row 4007');
  expect(said).toContain('and 3,295 more like this');
});

it('says of a long table in which no row is sound how many there were', async () => {
  const folder = await folderOf({ 'shop.csv': `${HEADER}${tableOf(0, 130_000)}` });
  const { code, said } = await build(join(folder, 'shop.csv'), join(folder, 'out'));
  expect(code).toBe(2);
  expect(said).toContain('the file has no product');
  expect(said).toContain('and 129,995 more like this');
});
