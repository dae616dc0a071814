import { payOf } from '../../offer/pay.js';
import { moodOf } from '../mood.js';
import type { Score } from '../proposal.js';

/** Who is happy may like the fuller offer; who is not so sure, the smaller. */
export const mood: Score = (candidate, situation) => {
  const own = moodOf(situation);
  if (own === undefined) return undefined;
  const pay = payOf(candidate, situation);
  const dear = pay / (pay + (candidate.held?.price ?? situation.base) || 1);
  return own === 'happy' ? dear : 1 - dear;
};
