import { aStore } from '@uptier/testing';
import { spoiled } from '@uptier/testing/fuzz';
import fc from 'fast-check';

const moment = fc.constantFrom(
  0,
  1,
  1_700_000_000_000,
  Date.UTC(2026, 10, 21),
  9e12,
  2 ** 53,
  1e300,
);
const what = fc.constantFrom('p1', 'p2', 'f:x', 'c:c1', 'consent', 'visitor-1', '__proto__', '');
const upgrade = fc.record({
  from: fc.constantFrom('p1', 'p2'),
  to: fc.constantFrom('p2', 'p3'),
  increase: fc.constantFrom(-100, 0, 100, 1e300),
});
const log = fc.array(
  fc.oneof(fc.tuple(moment, what), fc.tuple(moment, what, fc.oneof(upgrade, fc.constant(null)))),
  { maxLength: 4 },
);

/** `journal` is one that only earlier versions kept. */
const logs = fc.record(
  {
    v: fc.constant(1),
    declined: log, seen: log, shown: log, upgrades: log, orders: log, journal: log, views: log, searches: log,
    clicks: log, cartAdds: log, forgotten: log, withdrawn: log, visits: log,
  },
  { requiredKeys: ['v'] },
); // prettier-ignore

/** What may lie in one of the two stores: nothing, logs, logs that are spoilt, or any text. */
export const anyStored: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 6, arbitrary: spoiled(logs).map((json) => JSON.stringify(json)) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.json() },
);

/** A store in which that lies. */
export function storeOf(text: string | undefined) {
  const store = aStore();
  if (text !== undefined) store.setItem('uptier', text);
  return store;
}
