import { expect, it } from 'vitest';
import { plainCell, tableText } from '../src/files/table-text.js';

it.each(['=HYPERLINK("https://evil.example","Lamp")', '+cmd|calc', '-1+1|x', '@SUM(A1)', '\t=1'])(
  'a spreadsheet that opens what we write does not run %j',
  (title) => {
    const [, row = ''] = tableText(['title', 'price'], [[title, '-12.50']], ';').split('\n');
    expect(row.replace(/^"/, '')).toMatch(/^'/);
    // A number that is below zero is no formula.
    expect(row.endsWith(';-12.50')).toBe(true);
    expect(plainCell(`'${title}`)).toBe(title);
  },
);
