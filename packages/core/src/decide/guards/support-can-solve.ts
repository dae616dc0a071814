import type { MomentGuard } from '../proposal.js';
import { helpFor } from '../help.js';

/** The topic has help that solves it without a purchase: that is shown instead. */
export const supportCanSolve: MomentGuard = (situation) => helpFor(situation) !== undefined;
