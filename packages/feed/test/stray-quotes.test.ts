import { expect, it } from 'vitest';
import { fileWith, mine } from './mining.js';

const HEADER = 'order_id,product_id,created_at,note';

/** Twenty orders of one line each, of which some rows are put differently. */
async function ordersWith(rows: Readonly<Record<number, string>>, end = '\n') {
  const lines = Array.from({ length: 20 }, (_, i) => {
    const row = i + 2;
    return rows[row] ?? `${row},${row % 2 ? 'tea' : 'kettle'},2026-01-05,n${row}`;
  });
  const orders = await fileWith('o.csv', [HEADER, ...lines, ''].join(end));
  const { lines: told, findings } = await mine({ orders });
  return {
    read: told?.lines,
    bought: told?.bought,
    told: findings.map(({ severity, code, place, message }) => [
      severity,
      code,
      place.row,
      message,
    ]),
  };
}

const readAsLetter = (rows: string, first: number) => [
  'note',
  'stray-quote',
  first,
  `A quote stands where none belongs, and is read as a letter: ${rows}.`,
];

it.each(['\n', '\r\n'])('reads the rows behind a quote that does not end (%j)', async (end) => {
  expect(await ordersWith({ 6: '6,"tea,2026-01-05,n6' }, end)).toEqual({
    read: 20,
    bought: 20,
    told: [readAsLetter('row 6', 6)],
  });
});

it('reads the rows between two stray quotes', async () => {
  const rows = { 6: '6,tea,2026-01-05,"n6', 14: '14,tea,2026-01-05,n14"' };
  expect(await ordersWith(rows)).toEqual({
    read: 20,
    bought: 20,
    told: [readAsLetter('row 6', 6)],
  });
});

it('reads an inch, and a row in quotes behind it', async () => {
  const rows = {
    6: '6,tea,2026-01-05,"12" kettle',
    9: '9,tea,2026-01-05,"nine',
    10: '"10","tea","2026-01-05","ten"',
  };
  const { bought, told } = await ordersWith(rows);
  expect({ bought, told }).toEqual({ bought: 20, told: [readAsLetter('rows 6, 9', 6)] });
});

it('counts and names the rows that cannot be told', async () => {
  const rows = { 6: '6,"tea, green,2026-01-05,n6', 7: 'and so on' };
  const { bought, told } = await ordersWith(rows);
  expect({ bought, told }).toEqual({
    bought: 18,
    told: [
      [
        'warning',
        'row-not-read',
        6,
        '2 rows could not be read for a quote that does not end: rows 6, 7.',
      ],
    ],
  });
});

it('leaves a note of several lines as it is, whatever stands in it', async () => {
  const rows = {
    6: '6,tea,2026-01-05,"Please, leave it,\nat the door, the back one, not the front,\n""thanks"""',
    9: '9,"te""a",2026-01-05,"a,b,c,d\nmy dear, so it is, as ever, yours"',
  };
  const { read, told } = await ordersWith(rows);
  expect({ read, strays: told.filter(([, code]) => code !== 'lines-unknown') }).toEqual({
    read: 20,
    strays: [],
  });
});
