import { besidePrototype } from '@uptier/testing';
import { afterEach, expect, test } from 'vitest';
import { swapJournal } from '../src/page/swap-journal.js';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('what one tab has left another finds, where tabs take turns', () => {
  swapJournal(true).write({ step: 'added' });
  sessionStorage.clear();
  expect(swapJournal(true).read()).toEqual({ step: 'added' });
});

test('without turns it is for this tab alone', () => {
  swapJournal(false).write({ step: 'added' });
  expect(localStorage).toHaveLength(0);
  expect(swapJournal(false).read()).toEqual({ step: 'added' });
});

test('nothing of it stays once the swap is through', () => {
  const journal = swapJournal(true);
  journal.write({ step: 'added' });
  journal.write();
  expect(journal.read()).toBeUndefined();
  expect(localStorage).toHaveLength(0);
});

test('what is kept beside Prototype.js is read as it was', async () => {
  const entry = { additions: [{ id: 'new' }], cuts: [{ names: ['old'] }] };
  await besidePrototype(() => swapJournal(true).write(entry));
  expect(swapJournal(true).read()).toEqual(entry);
});
