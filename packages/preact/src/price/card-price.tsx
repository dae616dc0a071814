import type { Offer } from '@uptier/core';
import { differenceOf } from './difference-of.js';
import { part } from '../part/part.js';
import type { Language } from '../words/speak.js';

interface CardPriceProps {
  readonly offer: Offer;
  readonly language: Language;
}

/** What it costs, what that changes, and what it cost before. */
export function CardPrice({ offer, language }: CardPriceProps) {
  const { price: facts, quantity } = offer;
  const price = language.money(facts.pay, facts);
  const difference = differenceOf(offer);
  return (
    <p {...part('prices')}>
      <b {...part('price')}>{quantity > 1 ? language.say('each', { quantity, price }) : price}</b>
      {difference !== undefined && (
        <span {...part('difference')}>{language.money(difference, facts, 'exceptZero')}</span>
      )}
      {facts.was && (
        <s {...part('was')}>{language.say('was', { price: language.money(facts.was, facts) })}</s>
      )}
    </p>
  );
}
