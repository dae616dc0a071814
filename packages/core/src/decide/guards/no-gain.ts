import { hasGains } from '../../offer/gains.js';
import type { Guard } from '../proposal.js';

/** A dearer version must give more, and the feed must say what. */
export const noGain: Guard = (candidate, situation) =>
  candidate.role === 'upgrade' &&
  situation.policy.requireGain &&
  candidate.held?.product !== undefined &&
  !hasGains(candidate, situation);
