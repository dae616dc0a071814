import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QuoteMender } from '../src/files/quotes/quote-mender.js';
import { splitLine } from '../src/files/quotes/split-line.js';

const mend = (text: string) => {
  const mender = new QuoteMender({ separator: ',', width: 3, known: 0 });
  const lines = text.split('\n').flatMap((line, i) => mender.take({ number: i + 1, text: line }));
  return [...lines, ...mender.end()];
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** What customers write, which no order's number looks like. */
const NOTE = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'é'), maxLength: 12 });

it('leaves a table alone whose quotes are sound, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(NOTE, NOTE)), (notes) => {
      const text = notes.map((cells, i) => [`#${i}`, ...cells.map(quoted)].join(',')).join('\n');
      const lines = mend(text);
      expect(lines.map((line) => line.text).join('\n')).toBe(text);
      expect(lines.every(({ fate }) => fate === 'kept')).toBe(true);
    }),
    fuzzing(1000, 100),
  );
});

it('costs no row, wherever one quote stands astray in a table without others', () => {
  const word = fc.string({ unit: fc.constantFrom('a', ' ', 'é'), minLength: 1, maxLength: 6 });
  const rows = fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(2), (words, at, cell) => {
      const stray = at % words.length;
      const table = words.map((cells, i) => [`#${i}`, ...cells]);
      const text = table
        .map((cells, i) => cells.map((one, j) => (i === stray && j === cell ? `"${one}` : one)))
        .map((cells) => cells.join(','))
        .join('\n');
      const lines = mend(text);
      expect(lines.map((line) => splitLine(line.text, ',').cells)).toEqual(table);
      expect(lines.map(({ number }) => number)).toEqual(table.map((_, i) => i + 1));
    }),
    fuzzing(1000, 100),
  );
});
