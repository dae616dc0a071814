import type { Tie } from '../proposal.js';
import type { Score } from '../proposal.js';

/** How sure one can be of such a tie: the shop's own word before what numbers suggest. */
const SURE: Readonly<Record<Tie, number>> = {
  campaign: 1,
  family: 1,
  link: 0.8,
  category: 0.4,
  list: 0.2,
};

/** Where the candidate comes from. */
export const origin: Score = ({ tie }) => SURE[tie];
