import type { Money, Offer } from '@uptier/core';
import { every } from '../answer/every.js';
import type { Language } from '../words/speak.js';

/** So many at a price for one: "3 × $9.00 a month". Of one, its price alone. */
export function pieces(each: Money, { quantity, price: facts }: Offer, language: Language): string {
  const price = every(language.money(each, facts), facts.interval, language);
  return quantity > 1 ? language.say('each', { quantity, price }) : price;
}

/** What each of an offer's pieces costs. An amount by a code comes off once: then it is the whole price. */
export const eachOf = ({ price, quantity, incentive }: Offer): Money =>
  quantity > 1 && incentive?.type === 'amount' && incentive.code !== undefined
    ? price.price
    : price.pay;
