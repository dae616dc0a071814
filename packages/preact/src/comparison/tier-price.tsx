import type { ComparedTier } from '@uptier/core';
import { part } from '../part/part.js';
import type { ComparisonKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { Better } from './better.js';
import { every } from '../answer/every.js';
import type { PriceAt } from './price-at.js';

interface TierPriceProps {
  readonly tier: ComparedTier;
  readonly at: PriceAt;
  readonly language: Language<ComparisonKey>;
}

/** What a tier costs, and how that differs from what the shopper has. */
export function TierPrice({ tier, at, language }: TierPriceProps) {
  const { price: facts, gains } = tier;
  const { was, difference, per, unitPrice, monthsFree } = facts;
  const { say, plural, money } = language;
  const cheaper = gains.some(({ type }) => type === 'unit-price');
  return (
    <>
      <b {...part('price')}>{every(money(at.price, facts), at.interval, language)}</b>{' '}
      {was && !at.isOther && <s {...part('was')}>{say('was', { price: money(was, facts) })}</s>}{' '}
      {/* A difference for another interval than the price would not add up. */}
      {difference !== undefined && per === at.interval && (
        <span {...part('difference')}>
          {every(money(difference, facts, 'exceptZero'), per, language)}
        </span>
      )}{' '}
      {monthsFree && at.isOther && (
        <span {...part('saving')}>{plural('months-free', monthsFree)}</span>
      )}{' '}
      {unitPrice && (
        <Better is={cheaper} name="unit-price" language={language}>
          {say('compare.per', {
            price: money(unitPrice.price, facts),
            amount: { value: unitPrice.per, unit: unitPrice.unit },
          })}
        </Better>
      )}
    </>
  );
}
