import { expect, it } from 'vitest';
import { exported, fileWith, mine } from './mining.js';

const SHOP = ['first', 'last'].map((id) => exported(id));

/** What was bought last, of two orders: with old orders counting less, it sells best. Codes of findings beside it. */
async function lastOf(
  dates: readonly [first: string, last: string],
  others: readonly string[] = [],
) {
  const rows = [
    `1,first,${dates[0]}`,
    `2,last,${dates[1]}`,
    ...others.map((at, i) => `${i + 3},x,${at}`),
  ];
  const orders = await fileWith('o.csv', `order_id,product_id,created_at\n${rows.join('\n')}\n`);
  const { rankings, findings } = await mine({ orders, products: SHOP, halfLife: 5 });
  const codes = findings.map(({ code }) => code).filter((code) => code.startsWith('dates'));
  return { best: rankings.bestSellers!['*']![0], codes };
}

it.each([
  ['begin with the day, as one of them shows', ['10/3/2026', '2/4/2026'], ['31/1/2026']],
  [
    'begin with the month, as one of them shows',
    ['3/10/2026 8:26', '4/2/2026 7:00'],
    ['1/31/2026 9:00'],
  ],
  ['begin with the month and have short years', ['3/10/26 8:26', '4/2/26 7:00'], ['1/31/26 9:00']],
  ['have an hour before or after noon', ['3/31/2026 8:26 AM', '4/20/2026 7:00 PM'], []],
  ['have dots', ['10.3.2026', '2.4.2026 10:00'], []],
  ['have a zone after a blank', ['2026-03-10 10:00:00 +0100', '2026-04-02 10:00:00 +0200'], []],
  ['have a zone', ['2026-03-10T10:00:00.000+01:00', '2026-04-02T10:00:00.000Z'], []],
  ['are seconds', ['1767344400', '1777344400'], []],
] as const)('reads dates that %s', async (_name, dates, others) => {
  expect(await lastOf(dates, others)).toEqual({ best: 'last', codes: [] });
});

it.each([
  ['no date tells', ['3/10/2026', '4/2/2026'], []],
  ['dates contradict each other', ['3/10/2026', '4/2/2026'], ['31/1/2026', '1/31/2026']],
] as const)('says so where %s what comes first', async (_name, dates, others) => {
  expect(await lastOf(dates, others)).toEqual({ best: 'last', codes: ['dates-in-doubt'] });
});
