import type { Catalog } from './catalog/catalog.js';
import type { Visitor } from './context/context.js';
import { policyFor } from './experiment/policy-for.js';
import type { Moment } from './feed/feed.js';
import type { Memory } from './visitor/memory.js';

/** What is remembered. A no lasts as long as the policy says, which may be that of the visitor's arm. */
export function visitorAt(now: Moment, memory: Memory, catalog: Catalog): Visitor {
  const days = catalog.head.policy.coolDownDays;
  const visitor = memory.snapshot(now, days);
  const { coolDownDays } = policyFor(catalog, { visitor }).policy;
  return coolDownDays === days ? visitor : memory.snapshot(now, coolDownDays);
}
