import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { rowHolder } from '../src/files/held-row.js';

function takeRubbishAway(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Holds a row that nobody else knows. */
function holdOne() {
  const row = { number: 3, get: (column: string) => `${column} of a row` };
  return { open: rowHolder(['ID', 'price'])(row), row: new WeakRef(row) };
}

it('holds the columns that are asked for, and lets the row itself go with its other cells', async () => {
  const { open, row } = holdOne();
  // Until the end of a turn what a reference was made of stays.
  await setImmediate();
  takeRubbishAway();
  expect(row.deref()).toBeUndefined();
  const held = open();
  expect([held.number, held.get('id'), held.get('PRICE'), held.get('text')]).toEqual([
    3,
    'ID of a row',
    'price of a row',
    '',
  ]);
});
