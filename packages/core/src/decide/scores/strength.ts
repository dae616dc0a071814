import type { Score } from '../proposal.js';

/** How strong the tie to what is held is, as the feed weighs it. */
export const strength: Score = (candidate) => candidate.strength;
