import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSession, readConfig, type Report } from '@uptier/core';
import { storesOf } from '../src/page/stores.js';

const named: string[] = [];

/** Notes each time that the page names one of its stores. */
function note(name: 'sessionStorage' | 'localStorage'): void {
  const store = window[name];
  vi.spyOn(window, name, 'get').mockImplementation(() => {
    named.push(name);
    return store;
  });
}

/** Walks a page once; says which stores were named, without repeats. */
async function walk(settings: Record<string, unknown>): Promise<Set<string>> {
  const { config } = readConfig({ feed: '/feed.json', ...settings });
  const reports: Report[] = [];
  const session = createSession(config!, {
    readJson: async () => ({ version: 1, currency: 'USD', exponent: 2, products: [] }),
    readContext: () => ({}),
    changeCart: () => Promise.reject(new Error('not asked')),
    report: (report) => reports.push(report),
    memory: storesOf(config!),
    now: () => 0,
  });
  expect(named).toEqual([]);
  session.open({ id: 'a', placement: 'home', widget: 'carousel' });
  await session.refresh();
  expect(reports.map(({ type }) => type)).toEqual(['decided']);
  return new Set(named);
}

describe('the stores of a page', () => {
  beforeEach(() => {
    note('sessionStorage');
    note('localStorage');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    named.length = 0;
  });

  test.each<[object, readonly string[]]>([
    [{}, ['sessionStorage']],
    [{ consent: true }, ['sessionStorage', 'localStorage']],
    // What an earlier yes has left is deleted.
    [{ consent: false }, ['localStorage', 'sessionStorage']],
    [{ storage: 'none', consent: true }, []],
  ])('are named only where they are needed: %j', async (settings, stores) => {
    expect(await walk({ ...settings })).toEqual(new Set(stores));
  });

  test('that throw when they are named are as good as none', async () => {
    for (const name of ['sessionStorage', 'localStorage'] as const)
      vi.spyOn(window, name, 'get').mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      });
    expect(await walk({ consent: true })).toEqual(new Set());
  });
});
