import type { Candidate } from './candidate.js';
import type { Mark } from './titles/reading.js';

/** Products of one tier. */
export interface Step {
  readonly rank: number;
  /** What the tier is called, in the shop's own words. */
  readonly label?: string;
  readonly members: readonly Candidate[];
  /** What the step is ranked by, where the titles say it. */
  readonly mark?: Mark;
}

/** A family that one kind of evidence speaks for, lowest step first. */
export interface Proposal {
  /** What names the family. */
  readonly words: readonly string[];
  readonly steps: readonly Step[];
  readonly confidence: number;
  readonly evidence: readonly string[];
}
