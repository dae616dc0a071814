import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresPage } from '../src/bench/figures-page.mjs';
import { judgeRows } from '../src/bench/judge-rows.mjs';
import { listParts, pickParts } from '../src/bench/list-parts.mjs';
import { measureBench } from '../src/bench/measure-bench.mjs';
import { rowsTable } from '../src/bench/rows-table.mjs';
import { toRow } from '../src/bench/to-row.mjs';
import { root } from '../src/workspace/root.mjs';
import { aFolder } from './a-folder.mjs';

const ROW = { measure: 'paint', unit: 'ms', ours: 180, against: 'a peer', theirs: 100, ratio: 1.8 };

const WHOLE = { isWhole: true };

describe('a row', () => {
  test('has the median of both sides, and of what each round says of their ratio', () => {
    // A busy minute slowed the last round of both.
    const samples = { ours: [10, 12, 90], theirs: [20, 20, 180] };
    expect(toRow({ measure: 'paint', unit: 'ms', against: 'a peer', ...samples })).toEqual({
      measure: 'paint',
      unit: 'ms',
      ours: 12,
      against: 'a peer',
      theirs: 20,
      ratio: 0.5,
    });
  });

  test('without anybody to compare with has no ratio', () => {
    expect(toRow({ measure: 'taps', unit: 'ms', ours: [32] })).toEqual({
      measure: 'taps',
      unit: 'ms',
      ours: 32,
    });
  });

  test.each([
    ['no number at all', { ours: [], theirs: [] }],
    ['a round of theirs that is missing', { ours: [1, 2], theirs: [1] }],
    ['what is no number', { ours: [Number.NaN], theirs: [1] }],
  ])('of %s is an error', (_, samples) => {
    const row = () => toRow({ measure: 'paint', unit: 'ms', against: 'a peer', ...samples });
    expect(row).toThrow('paint: a number is missing');
  });
});

describe('a budget', () => {
  const budget = { measure: 'paint', against: 'a peer', goal: 0.9, limit: 2 };

  test.each([
    [0.9, 'holds', 0],
    [0.91, 'missed', 0],
    [2, 'missed', 0],
    [2.01, 'broken', 1],
  ])('of goal 0.9 and limit 2 finds that %s %s', (ratio, verdict, problems) => {
    const judged = judgeRows([{ ...ROW, ratio }], [budget], WHOLE);
    expect(judged.rows[0]?.verdict).toBe(verdict);
    expect(judged.problems).toHaveLength(problems);
  });

  test('is held against our own number where there is nobody to compare with', () => {
    const row = { measure: 'taps', unit: 'ms', ours: 56 };
    const { rows, problems } = judgeRows([row], [{ measure: 'taps', goal: 50, limit: 55 }], WHOLE);
    expect(rows[0]?.verdict).toBe('broken');
    expect(problems).toEqual(['taps: 56 is above its limit of 55']);
  });

  test('without its row does not hold', () => {
    expect(judgeRows([], [budget], WHOLE).problems).toEqual([
      'paint, against a peer: was not measured',
    ]);
  });

  test('need not find its row where a part was measured quickly, or with words of its own', async () => {
    const text = `export const title = 'Taps', notes = '', bench = () => [{ measure: 'taps', unit: 'ms', ours: [32] }];`;
    const file = join(aFolder({ 'part.mjs': text }), 'part.mjs');
    const problemsOf = async (/** @type {{ isQuick: boolean, args: string[] }} */ own) => {
      const options = { peers: '', ...own };
      const budgets = [budget, { measure: 'taps', limit: 30 }];
      return (await measureBench({ name: 'taps', file, isLong: false }, { options, budgets }))
        .problems;
    };
    const broken = 'taps: taps: 32 is above its limit of 30';
    expect(await problemsOf({ isQuick: true, args: [] })).toEqual([broken]);
    expect(await problemsOf({ isQuick: false, args: ['100000'] })).toEqual([broken]);
    expect(await problemsOf({ isQuick: false, args: [] })).toEqual([
      broken,
      'taps: paint, against a peer: was not measured',
    ]);
  });

  test('leaves alone what it is not of', () => {
    expect(
      judgeRows([{ ...ROW, against: 'another' }, ROW], [budget], WHOLE).rows[0],
    ).not.toHaveProperty('verdict');
  });
});

describe('what was measured', () => {
  const { rows } = judgeRows(
    [
      ROW,
      { ...ROW, against: 'another', theirs: 1800, ratio: 0.1 },
      { ...ROW, measure: 'one decision', ratio: 0.0207 },
    ],
    [
      { measure: 'paint', against: 'a peer', goal: 0.9, limit: 2 },
      { measure: 'one decision', against: 'a peer', goal: 0.05, limit: 0.05 },
    ],
    WHOLE,
  );
  const parts = [{ name: 'e2e/cards', title: 'Ten cards', notes: 'How.', rows }];

  test('is one table, small shares as one in so many, and what is ours once', () => {
    expect(rowsTable(parts).split('\n')).toEqual([
      '              Uptier    theirs  whose     ratio  goal',
      '',
      '# Ten cards',
      'paint         180 ms    100 ms  a peer     1.8x  0.9x  missed',
      '                      1,800 ms  another    0.1x',
      'one decision  180 ms    100 ms  a peer   1/48.3  1/20  holds',
    ]);
  });

  test('is told on the page of performance, after how many goals are missed and which', () => {
    const budgets = {
      'e2e/cards': [{ measure: 'paint', goal: 0.9, limit: 2 }],
      'feed/orders': [
        { measure: 'time', goal: 60, limit: 60 },
        { measure: 'size', limit: 9 },
      ],
    };
    const [machine, , count, missed, others, title, notes, all] = figuresPage(
      parts,
      '2 cores, Node 20',
      budgets,
    ).split('\n\n');
    expect(machine).toBe('Measured on 2 cores, Node 20.');
    expect(count).toBe(
      '**Goals: 3. Reached: 1. Missed: 1. Not measured in this run: 1**. Missed are these:',
    );
    const head = [
      '|  | Uptier | theirs | whose | ratio | goal |',
      '| :-- | --: | --: | :-- | --: | :-- |',
    ];
    const paint = '| paint | 180\u00a0ms | 100\u00a0ms | a peer | 1.8x | 0.9x, **missed** |';
    expect(missed?.split('\n')).toEqual([...head, paint]);
    expect(others).toBe('Not measured in this run: time (`npm run bench -- feed/orders`).');
    expect([title, notes]).toEqual(['### Ten cards', 'How.']);
    expect(all?.trim().split('\n')).toEqual([
      ...head,
      paint,
      '|  |  | 1,800\u00a0ms | another | 0.1x |  |',
      '| one decision | 180\u00a0ms | 100\u00a0ms | a peer | 1/48.3 | 1/20, holds |',
    ]);
  });
});

describe('the parts', () => {
  const parts = listParts(root);

  test('are found by a word, and the long ones by nothing else', () => {
    const names = (/** @type {string[]} */ ...words) =>
      pickParts(parts, words).map(({ name }) => name);
    expect(names('core/')).toEqual(['core/decisions', 'core/reading']);
    expect(names('feed/shards')).toEqual(['feed/shards']);
    expect(names()).toContain('e2e/ten-cards');
    expect(names()).not.toContain('feed/shards');
  });

  test('are those that have budgets', () => {
    const file = join(root, 'packages/tooling/bench-budgets.json');
    const names = parts.map(({ name }) => name);
    for (const name of Object.keys(JSON.parse(readFileSync(file, 'utf8'))))
      expect(names).toContain(name);
  });
});
