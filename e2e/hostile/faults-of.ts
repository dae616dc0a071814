import type { Drawn } from './read-element.js';
import type { Wanted } from './scene.js';

type Texts = readonly (string | undefined)[];

/** What is looked at beside the parts. */
const LISTS = ['labels', 'links', 'alts'] as const;

/** What of all that is wanted has not come out, each as often as it is wanted. */
function lacking(got: Texts, wanted: Texts): string[] {
  const left = new Map<string | undefined, number>();
  for (const text of got) left.set(text, (left.get(text) ?? 0) + 1);
  return wanted.flatMap((text) => {
    if (text === undefined) return [];
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0 ? [] : [text];
  });
}

/** What is wrong with what some elements show, by the part that it is in; nothing where all came out equal. */
export function faultsOf(
  drawn: readonly Drawn[],
  wanted: readonly Wanted[],
): Readonly<Record<string, readonly string[]>> {
  const lackingOf = (pick: (one: Drawn | Wanted) => Texts | undefined): string[] =>
    lacking(
      drawn.flatMap((one) => pick(one) ?? []),
      wanted.flatMap((one) => pick(one) ?? []),
    );
  const parts = [...new Set(wanted.flatMap(({ texts }) => Object.keys(texts)))];
  const faults: [string, string[]][] = [
    ...parts.map((part): [string, string[]] => [part, lackingOf(({ texts }) => texts[part])]),
    ...LISTS.map((name): [string, string[]] => [name, lackingOf((one) => one[name])]),
    ['strange', drawn.flatMap(({ strange }) => strange)],
  ];
  return Object.fromEntries(faults.filter(([, found]) => found.length > 0));
}
