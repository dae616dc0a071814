import type { Source } from '../proposal.js';

/** The merchant's own rules that hold here and now, highest priority first. */
export const campaign: Source = (situation) => situation.catalog.rules?.propose(situation) ?? [];
