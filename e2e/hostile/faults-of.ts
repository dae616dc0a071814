import type { Drawn } from './read-element.js';
import type { Wanted } from './scenes.js';

type Texts = readonly (string | undefined)[];

/** What of all that is wanted has not come out, each as often as it is wanted. */
function lacking(got: readonly string[], wanted: Texts): string[] {
  const left = new Map<string, number>();
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
  const got = (pick: (one: Drawn) => readonly string[] | undefined): string[] =>
    drawn.flatMap((one) => pick(one) ?? []);
  const parts = [...new Set(wanted.flatMap(({ texts }) => Object.keys(texts)))];
  const faults: [string, string[]][] = [
    ...parts.map((part): [string, string[]] => {
      const all = wanted.flatMap(({ texts }) => texts[part] ?? []);
      return [
        part,
        lacking(
          got(({ texts }) => texts[part]),
          all,
        ),
      ];
    }),
    ...(['labels', 'links', 'alts'] as const).map((name): [string, string[]] => {
      const all = wanted.flatMap((one) => one[name] ?? []);
      return [
        name,
        lacking(
          got((one) => one[name]),
          all,
        ),
      ];
    }),
    ['strange', got(({ strange }) => strange)],
  ];
  return Object.fromEntries(faults.filter(([, found]) => found.length > 0));
}
