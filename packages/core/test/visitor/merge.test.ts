import * as fc from 'fast-check';
import { fuzzing } from '@uptier/testing/fuzz';
import { describe, expect, test } from 'vitest';
import { sortLog, type Entry, type LogName, type Logs } from '../../src/visitor/logs.js';
import { merge } from '../../src/visitor/merge.js';

const sorted = (logs: Logs): Logs =>
  Object.fromEntries(
    Object.entries(logs).map(([name, log]) => [name, sortLog(name as LogName, log)]),
  );

/** Few moments and few products, so that tabs know some of the same entries, and of others only the moment. */
const entry: fc.Arbitrary<Entry> = fc.tuple(fc.nat(90), fc.constantFrom('a', 'b', 'c'));
const withDetail: fc.Arbitrary<Entry> = fc.tuple(
  fc.nat(3),
  fc.constant('b'),
  fc.constantFrom(null, { from: 'a' }, { from: 'c' }),
);
/** Sometimes more than the cap. */
const log = fc.array(entry, { maxLength: 130 });
const tab: fc.Arbitrary<Logs> = fc
  .record(
    {
      views: log,
      searches: fc.array(entry, { maxLength: 4 }),
      declined: log,
      upgrades: fc.array(withDetail, { maxLength: 3 }),
      withdrawn: fc.array(fc.tuple(fc.nat(2), fc.constant('consent')), { maxLength: 1 }),
      forgotten: fc.array(fc.tuple(fc.nat(3), fc.constant('interests')), { maxLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .map(sorted);

describe('what two tabs know together', () => {
  test('does not depend on who asks', () => {
    fc.assert(
      fc.property(tab, tab, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      fuzzing(1000, 100),
    );
  });

  test('does not depend on which tabs meet first', () => {
    fc.assert(
      fc.property(tab, tab, tab, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      fuzzing(1000, 100),
    );
  });

  test('does not change when they meet again', () => {
    fc.assert(
      fc.property(tab, tab, (a, b) => {
        const both = merge(a, b);
        expect(merge(both, a)).toEqual(both);
        expect(merge(both, both)).toEqual(both);
      }),
      fuzzing(1000, 100),
    );
  });

  test('is sorted by time, and not above the cap', () => {
    fc.assert(
      fc.property(tab, tab, (a, b) => {
        const { views = [], forgotten = [] } = merge(a, b);
        const times = views.map(([when]) => when);
        expect(times).toEqual([...times].sort((x, y) => x - y));
        expect(views.length).toBeLessThanOrEqual(100);
        expect(forgotten.length).toBeLessThanOrEqual(1);
      }),
      fuzzing(1000, 100),
    );
  });

  test('holds every decline of both, as long as they are below the cap', () => {
    const few = fc.array(entry, { maxLength: 50 });
    fc.assert(
      fc.property(few, few, (mine, others) => {
        const { declined } = merge(sorted({ declined: mine }), sorted({ declined: others }));
        expect(declined).toEqual(expect.arrayContaining([...mine, ...others]));
      }),
      fuzzing(1000, 100),
    );
  });

  test('keeps the newest beyond the cap', () => {
    const of = (from: number): Logs => ({
      views: Array.from({ length: 80 }, (_, i): Entry => [from + i, 'a']),
    });
    const times = merge(of(0), of(80)).views?.map(([when]) => when);
    expect(times).toEqual(Array.from({ length: 100 }, (_, i) => 60 + i));
  });

  test('holds no interest that one of them has forgotten, not even one from the future', () => {
    const forgot: Logs = { forgotten: [[50, 'interests']], views: [[60, 'new']] };
    const stale: Logs = {
      views: [
        [10, 'old'],
        [99, 'ahead'],
      ],
      declined: [[10, 'p:a']],
    };
    expect(merge(stale, forgot)).toEqual({ ...forgot, declined: [[10, 'p:a']] });
  });
});
