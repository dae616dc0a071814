import { payOf } from '../../offer/pay.js';
import type { Score } from '../proposal.js';

/** The nearest better version is the easiest to take; beside what is held, the small thing is. */
export const priceFit: Score = (candidate, situation) => {
  const held = candidate.held?.price;
  if (!held) return undefined;
  const pay = payOf(candidate, situation);
  return held / (held + (candidate.role === 'add-on' ? pay : Math.abs(pay - held)));
};
