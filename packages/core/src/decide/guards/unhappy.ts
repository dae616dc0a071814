import type { MomentGuard } from '../proposal.js';
import { moodOf } from '../mood.js';

/** Nobody who is unhappy with the shop is asked to buy more. */
export const unhappy: MomentGuard = (situation) => {
  const mood = moodOf(situation);
  return mood === 'unhappy' || (situation.policy.requireHappy && mood !== 'happy');
};
