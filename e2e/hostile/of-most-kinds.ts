import { kindsOf, sortOf } from './kinds-of.js';

/** Each has something in it that none before it has: the rest adds nothing to these. */
function withNews(payloads: readonly string[]): readonly string[] {
  const met = new Set<string>();
  return payloads.filter((payload) => {
    const { size } = met;
    for (const kind of kindsOf(payload)) met.add(kind);
    return met.size > size;
  });
}

/**
 * So many payloads that they are of as many kinds as may be, those that `first` names among them. Each sort of kind counts
 * alike: there are a thousand signs and three openings of a template. Of two that add as much the shorter is better: a page
 * of long ones takes twice the time.
 */
export function ofMostKinds(
  payloads: readonly string[],
  most: number,
  first: readonly string[],
): readonly string[] {
  const all = withNews([...first, ...payloads]).map((text) => ({ text, kinds: kindsOf(text) }));
  const left = new Set(all.flatMap(({ kinds }) => kinds));
  const counts = new Map<string, number>();
  for (const kind of left) counts.set(sortOf(kind), (counts.get(sortOf(kind)) ?? 0) + 1);
  const worth = ({ text, kinds }: { text: string; kinds: readonly string[] }): number =>
    kinds.reduce((sum, kind) => sum + (left.has(kind) ? 1 / counts.get(sortOf(kind))! : 0), 0) /
    Math.sqrt(40 + text.length);
  const chosen = new Set(first);
  for (const kind of first.flatMap(kindsOf)) left.delete(kind);
  // What one adds only ever becomes less.
  const queue = all.map((one) => ({ ...one, bound: worth(one) })).sort((a, b) => b.bound - a.bound);
  while (chosen.size < most && left.size > 0) {
    const [best, next] = queue;
    best!.bound = worth(best!);
    if (next && best!.bound < next.bound) {
      queue.sort((a, b) => b.bound - a.bound);
      continue;
    }
    queue.shift();
    chosen.add(best!.text);
    for (const kind of best!.kinds) left.delete(kind);
  }
  return [...chosen];
}
