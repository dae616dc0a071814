import { describe, expect, it } from 'vitest';
import { readCsv } from '../feed/read-csv.mjs';

describe('readCsv', () => {
  it('names the fields of each row by the first row', () => {
    expect(readCsv('id,price\na,1\nb,2\n')).toEqual([
      { id: 'a', price: '1' },
      { id: 'b', price: '2' },
    ]);
  });

  it('keeps commas, line breaks and doubled quotes that stand in quotes', () => {
    expect(readCsv('name,size\n"iPhone (Red, 64 GB)","5""\nor so"')).toEqual([
      { name: 'iPhone (Red, 64 GB)', size: '5"\nor so' },
    ]);
  });

  it('reads Windows line ends, a byte order mark, empty fields and an empty line', () => {
    expect(readCsv('\uFEFFa,b,c\r\n1,,3\r\n\r\n,2,\r\n')).toEqual([
      { a: '1', b: '', c: '3' },
      { a: '', b: '2', c: '' },
    ]);
  });

  it('gives a short row empty fields at its end', () => {
    expect(readCsv('a,b\n1')).toEqual([{ a: '1', b: '' }]);
  });

  it('names the line at which it can read no further', () => {
    expect(() => readCsv('a,b\n1,2\n3,"4')).toThrow('Line 3 of the CSV cannot be read.');
  });
});
