import type { Finding } from './finding.js';
import { kindOf } from './kind-of.js';

/** Nobody reads more of one kind, and an export may be wrong in a million rows. */
const KEPT = 1000;

/** Findings as they come: the first of each kind are kept, and the rest of them are counted. */
export class FirstFindings {
  readonly #kept: Finding[] = [];
  readonly #kinds = new Map<string, { count: number; more: number; last: number }>();
  #count = 0;

  add(finding: Finding): void {
    const key = kindOf(finding);
    const kind = this.#kinds.get(key) ?? { count: 0, more: 0, last: 0 };
    const { more = 0, ...own } = finding;
    this.#kinds.set(key, kind);
    this.#count++;
    kind.more += more;
    if (kind.count === KEPT) kind.more++;
    else {
      kind.count++;
      kind.last = this.#kept.push(own) - 1;
    }
  }

  addAll(findings: Iterable<Finding>): void {
    for (const finding of findings) this.add(finding);
  }

  /** How often something was found so far. */
  get count(): number {
    return this.#count;
  }

  /** What is kept, in the order in which it was found. The last of a kind says how many more of it there were. */
  get kept(): Finding[] {
    const kept = [...this.#kept];
    for (const { more, last } of this.#kinds.values())
      if (more > 0) kept[last] = { ...kept[last]!, more };
    return kept;
  }
}
