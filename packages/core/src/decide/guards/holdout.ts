import type { MomentGuard } from '../proposal.js';

/** The visitor is in the part that sees no offers, so that their effect can be measured. */
export const holdout: MomentGuard = ({ arms }) => arms.some(({ arm }) => !arm);
