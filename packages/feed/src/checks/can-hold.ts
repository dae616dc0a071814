import type { Catalog, Condition } from '@uptier/core';
import { rules } from '@uptier/core/rules';
import { factsPossible } from './facts-possible.js';

/** More combinations are not tried: then each fact is looked at by itself. */
const MOST = 20_000;

type Asked = Map<string, string[]>;

/** Which facts a condition reads, and what it compares them with. */
function askedBy(condition: unknown, asked: Asked = new Map()): Asked {
  for (const [key, value] of Object.entries(Object(condition) as object)) {
    if (key === 'not') askedBy(value, asked);
    else if (key === 'all' || key === 'any')
      for (const part of [value].flat()) askedBy(part, asked);
    else {
      const operands = Object.values(Object(value) as object)
        .flat()
        .map(String);
      asked.set(key, [...(asked.get(key) ?? []), ...operands]);
    }
  }
  return asked;
}

/** The parts of a condition that must hold together, each about one fact; what joins several is left out. */
function partsByPath(condition: Condition, parts = new Map<string, Condition[]>()) {
  for (const [key, value] of Object.entries(condition)) {
    if (key === 'all' && Array.isArray(value))
      for (const part of value) partsByPath(part as Condition, parts);
    else if (key !== 'not' && key !== 'any')
      parts.set(key, [...(parts.get(key) ?? []), { [key]: value }]);
  }
  return parts;
}

/** Asks the core's own condition of every combination of facts. */
function holdsSomewhere(
  condition: Condition,
  possible: readonly (readonly [string, readonly unknown[]])[],
): boolean {
  const holds = rules.compileCondition(condition);
  const total = possible.reduce((count, [, values]) => count * values.length, 1);
  for (let number = 0; number < total; number++) {
    let rest = number;
    const facts = new Map<string, unknown>();
    for (const [path, values] of possible) {
      facts.set(path, values[rest % values.length]);
      rest = Math.floor(rest / values.length);
    }
    if (holds((path) => facts.get(path))) return true;
  }
  return false;
}

interface Known {
  /** Whose categories and families there are; missing where that is not known. */
  readonly catalog?: Catalog | undefined;
  /** Whether a fact can be known where the campaign is asked. */
  readonly isKnown?: (path: string) => boolean;
}

/**
 * Whether a condition can hold at all. Where it reads so many facts that not all can be tried together, only
 * contradictions about one of them are seen.
 */
export function canHold(
  condition: Condition,
  { catalog, isKnown = () => true }: Known = {},
): boolean {
  const possible = [...askedBy(condition)].map(
    ([path, asked]) =>
      [path, isKnown(path) ? factsPossible(path, asked, catalog) : [undefined]] as const,
  );
  const total = possible.reduce((count, [, values]) => count * values.length, 1);
  if (total <= MOST) return holdsSomewhere(condition, possible);
  const byPath = new Map(possible);
  return [...partsByPath(condition)].every(([path, all]) =>
    holdsSomewhere({ all }, [[path, byPath.get(path) ?? [undefined]]]),
  );
}
