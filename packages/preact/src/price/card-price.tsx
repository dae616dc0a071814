import type { Offer } from '@uptier/core';
import { every } from '../answer/every.js';
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
  const { say, money } = language;
  const price = every(money(facts.pay, facts), facts.interval, language);
  const difference = differenceOf(offer);
  return (
    <p {...part('prices')}>
      <b {...part('price')}>{quantity > 1 ? say('each', { quantity, price }) : price}</b>
      {difference !== undefined && (
        <span {...part('difference')}>
          {every(money(difference, facts, 'exceptZero'), facts.per, language)}
        </span>
      )}
      {facts.was && <s {...part('was')}>{say('was', { price: money(facts.was, facts) })}</s>}
    </p>
  );
}
