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

test('runs at once what is pushed to the list that the page has kept from before the script came', () => {
  const kept: unknown[] = [['context', { currency: 'USD' }]];
  page.uptier = kept;
  const ran: unknown[] = [];
  takeQueue(API, (command) => ran.push(command));
  kept.push(['consent', true], ['platform', {}]);
  expect(ran).toEqual([
    ['context', { currency: 'USD' }],
    ['consent', true],
    ['platform', {}],
  ]);
});

test('takes over a list that cannot be looked at', () => {
  const get = () => {
    throw new Error('boom');
  };
  page.uptier = new Proxy([], { get });
  const ran: unknown[] = [];
  takeQueue(API, (command) => ran.push(command));
  (page.uptier as { push(command: unknown): void }).push(['platform', {}]);
  expect(ran).toEqual([['platform', {}]]);
});

test('takes over a list that a page has frozen', () => {
  page.uptier = Object.freeze([['consent', true]]);
  const ran: unknown[] = [];
  takeQueue(API, (command) => ran.push(command));
  expect(ran).toEqual([['consent', true]]);
  (page.uptier as { push(command: unknown): void }).push(['platform', {}]);
  expect(ran).toHaveLength(2);
});

test('is not disturbed by something else that calls itself uptier', () => {
  page.uptier = 'mine';
  const ran: unknown[] = [];
  takeQueue(API, (command) => ran.push(command));
  expect(ran).toEqual([]);
});
