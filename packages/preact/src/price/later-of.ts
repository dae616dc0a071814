import type { Offer } from '@uptier/core';
import { timeIn } from '../words/figures.js';
import type { Language } from '../words/speak.js';
import { pieces } from './pieces.js';

/** For how long an introductory price holds, and what comes after it: "for 3 months, then $12.00 a month". */
export function laterOf(offer: Offer, language: Language): string | undefined {
  const { incentive, price: facts } = offer;
  const { interval } = facts;
  if (incentive?.type !== 'introductory' || facts.pay >= facts.price) return undefined;
  const price = pieces(facts.price, offer, language);
  return incentive.count && interval
    ? language.say('later', { time: timeIn(language.locale, interval, incentive.count), price })
    : language.say('later.open', { price });
}
