import { expect, it } from 'vitest';
import { tableLines } from '../src/terminal/table-lines.js';
import { textWidth } from '../src/terminal/text-width.js';

const COLUMNS = [
  { title: 'Name', wraps: true },
  { title: 'Price', align: 'right' },
] as const;

it.each([
  ['letters', 'abc', 3],
  ['letters with marks', 'e\u0301a', 2],
  ['signs of full width', '保護', 4],
  ['a picture of several parts', '👩‍👩‍👧', 2],
  ['colours', '\u001B[31mred\u001B[39m', 3],
])('measures %s by what they take on a screen', (_name, text, width) => {
  expect(textWidth(text)).toBe(width);
});

it('aligns columns by what they take on a screen', () => {
  expect(
    tableLines(COLUMNS, [
      [['保護 case'], ['9.00']],
      [['Cable'], ['119.00']],
    ]),
  ).toEqual(['Name        Price', '─────────  ──────', '保護 case    9.00', 'Cable      119.00']);
});

it('breaks long texts between words where the screen is narrow', () => {
  const lines = tableLines(COLUMNS, [[['A name that is long enough to break'], ['9.00']]], 24);
  expect(lines.slice(2)).toEqual(['A name that is      9.00', 'long enough to', 'break']);
});

it('stacks the cells where there is no room side by side', () => {
  expect(tableLines(COLUMNS, [[['A name that is long'], ['9.00']]], 18)).toEqual([
    'Name:  A name that',
    '       is long',
    'Price: 9.00',
  ]);
});
