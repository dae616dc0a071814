import type { LazySource } from '../proposal.js';

/** The merchant's own rules that hold here and now, highest priority first. */
export const campaign: LazySource = (situation, take) =>
  situation.catalog.rules?.propose(situation, take);
