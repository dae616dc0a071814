import type { Candidate } from '../candidate.js';
import type { Proposal } from '../proposal.js';

/** One kind of evidence: what families it sees among these products. One product may stand in several proposals. */
export type Finder = (candidates: readonly Candidate[]) => readonly Proposal[];
