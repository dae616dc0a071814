import type { Candidate } from '../candidate.js';
import { stepsBy } from '../ladder.js';
import type { Proposal } from '../proposal.js';
import type { Finder } from './finder.js';

/** Product -> what the merchant calls a better version of it. */
type Better = ReadonlyMap<Candidate, readonly Candidate[]>;

/** Links may name a product by whatever the shop calls it. */
function index(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const known = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { product, gtin } = candidate.exported;
    const names = { id: product.id, sku: product.sku, gtin };
    for (const [by, name] of Object.entries(names))
      if (name !== undefined && !known.has(`${by} ${name}`)) known.set(`${by} ${name}`, candidate);
  }
  return known;
}

/** A better version costs more: a link to something cheaper is another kind of advice. */
function betterOf(candidates: readonly Candidate[]): Better {
  const linking = candidates.filter(({ exported }) =>
    exported.links.some(({ kind }) => kind === 'upgrade'),
  );
  if (!linking.length) return new Map();
  const known = index(candidates);
  return new Map(
    linking.map((candidate) => [
      candidate,
      candidate.exported.links.flatMap(({ kind, by, value }) => {
        const other = kind === 'upgrade' ? known.get(`${by} ${value}`) : undefined;
        return other && other.price > candidate.price ? [other] : [];
      }),
    ]),
  );
}

/** All that hang together by such links. */
function componentsOf(better: Better): Candidate[][] {
  const beside = new Map<Candidate, Candidate[]>();
  for (const [low, highs] of better)
    for (const high of highs) {
      beside.set(low, [...(beside.get(low) ?? []), high]);
      beside.set(high, [...(beside.get(high) ?? []), low]);
    }
  const seen = new Set<Candidate>();
  return [...beside.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const component = [start];
    seen.add(start);
    for (const one of component)
      for (const other of beside.get(one) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          component.push(other);
        }
    return [component];
  });
}

/** How many links lead up to a product at most. Links go to dearer products only, so that there is no circle. */
function depths(component: readonly Candidate[], better: Better): Map<Candidate, number> {
  const sorted = component.toSorted((a, b) => a.price - b.price);
  const depth = new Map(sorted.map((one) => [one, 0]));
  for (const low of sorted)
    for (const high of better.get(low) ?? [])
      depth.set(high, Math.max(depth.get(high)!, depth.get(low)! + 1));
  return depth;
}

/** Of all pairs that would become upgrades, the share that the merchant's links lead to, directly or step by step. */
function shareLinked(depth: ReadonlyMap<Candidate, number>, better: Better): number {
  const reached = (start: Candidate): number => {
    const seen = new Set([start]);
    for (const one of seen) for (const high of better.get(one) ?? []) seen.add(high);
    return seen.size - 1;
  };
  const all = [...depth];
  const pairs = all.reduce((sum, [, low]) => sum + all.filter(([, high]) => high > low).length, 0);
  return all.reduce((sum, [one]) => sum + reached(one), 0) / pairs;
}

/** What hangs together in such numbers is a web of advice and no family. */
const MOST = 50;

/** Finds what the merchant's own links call better versions. */
export const byUpgradeLinks: Finder = (candidates) => {
  const better = betterOf(candidates);
  const small = componentsOf(better).filter(({ length }) => length <= MOST);
  return small.map((component): Proposal => {
    const depth = depths(component, better);
    const steps = stepsBy(component, (one) => ({ rank: depth.get(one)! }));
    const titles = component.map(({ exported }) => exported.product.title);
    return {
      words: component[0]!.reading.words,
      steps,
      confidence: 0.95 * shareLinked(depth, better),
      evidence: [`Your own links call the dearer ones better: ${titles.slice(0, 5).join(', ')}.`],
    };
  });
};
