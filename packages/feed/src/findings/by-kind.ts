import type { Finding, Severity } from './finding.js';
import { kindOf } from './kind-of.js';

/** As many of one kind as anybody reads; the rest is counted. */
const TOLD = 5;

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings of one kind. */
export interface Kind {
  readonly severity: Severity;
  /** The first of them: as many as show what it is like. */
  readonly told: Finding[];
  /** How many there are beside those. */
  more: number;
}

/** Findings by their kinds, the worst first. */
export function byKind(findings: readonly Finding[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const finding of findings) {
    const key = kindOf(finding);
    const kind = kinds.get(key) ?? { severity: finding.severity, told: [], more: 0 };
    kinds.set(key, kind);
    if (kind.told.length < TOLD) kind.told.push(finding);
    else kind.more++;
    kind.more += finding.more ?? 0;
  }
  return ORDER.flatMap((worst) => [...kinds.values()].filter(({ severity }) => severity === worst));
}
