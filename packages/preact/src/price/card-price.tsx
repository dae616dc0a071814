import type { Offer } from '@uptier/core';
import { every } from '../answer/every.js';
import { differenceOf } from './difference-of.js';
import { part } from '../part/part.js';
import { isUnpriced } from './is-unpriced.js';
import { laterOf } from './later-of.js';
import { eachOf, pieces } from './pieces.js';
import type { Language } from '../words/speak.js';

interface CardPriceProps {
  readonly offer: Offer;
  readonly language: Language;
}

/** What it costs, now and later, what that changes, and what it cost before. */
export function CardPrice({ offer, language }: CardPriceProps) {
  const { say, money } = language;
  if (isUnpriced(offer)) return <p {...part('prices')}>{say('unpriced')}</p>;
  const { price: facts } = offer;
  const difference = differenceOf(offer);
  const later = laterOf(offer, language);
  return (
    <p {...part('prices')}>
      <b {...part('price')}>{pieces(eachOf(offer), offer, language)}</b>
      {later && <span {...part('later')}>{later}</span>}
      {difference !== undefined && (
        <span {...part('difference')}>
          {every(money(difference, facts, 'exceptZero'), facts.per, language)}
        </span>
      )}
      {facts.was && <s {...part('was')}>{say('was', { price: money(facts.was, facts) })}</s>}
    </p>
  );
}
