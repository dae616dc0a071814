import { afterEach, expect, test } from 'vitest';
import type { PageApi } from '../src/page/page-api.js';
import { takeQueue } from '../src/page/queue.js';

/** What the queue offers besides: not asked here. */
const API: PageApi = {
  context: async () => undefined,
  decide: async () => undefined,
  explain: async () => undefined,
  on: () => () => {},
  consent: () => {},
};
const page = window as { uptier?: unknown };
afterEach(() => delete page.uptier);

test('runs what was pushed before the script came, in its order', () => {
  page.uptier = [
    ['context', { currency: 'USD' }],
    ['context', { currency: 'EUR' }],
  ];
  const ran: unknown[] = [];
  takeQueue(API, (command) => ran.push(command));
  expect(ran).toEqual([
    ['context', { currency: 'USD' }],
    ['context', { currency: 'EUR' }],
  ]);
});

test('runs what is pushed later at once', () => {
  const ran: unknown[] = [];
  takeQueue(API, (command) => ran.push(command));
  (page.uptier as { push(command: unknown): void }).push(['platform', {}]);
  expect(ran).toEqual([['platform', {}]]);
});

test('is not disturbed by something else that calls itself uptier', () => {
  page.uptier = 'mine';
  const ran: unknown[] = [];
  takeQueue(API, (command) => ran.push(command));
  expect(ran).toEqual([]);
});
