import type { ComparedTier } from '@uptier/core';
import { part } from '../part/part.js';
import type { ComparisonKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { Better } from './better.js';
import { every } from '../answer/every.js';
import { isUnpriced } from '../price/is-unpriced.js';
import { differenceAt, type PriceAt } from './price-at.js';

interface TierPriceProps {
  readonly tier: ComparedTier;
  /** The tier that the shopper has. */
  readonly held: ComparedTier | undefined;
  readonly at: PriceAt;
  readonly language: Language<ComparisonKey>;
}

/** What a tier costs, and how that differs from what the shopper has. */
export function TierPrice({ tier, held, at, language }: TierPriceProps) {
  const { price: facts, gains } = tier;
  const { was, unitPrice, monthsFree } = facts;
  const difference = differenceAt(tier, held, at);
  const { say, plural, money } = language;
  const cheaper = gains.some(({ type }) => type === 'unit-price');
  if (isUnpriced(tier)) return <b {...part('price')}>{say('unpriced')}</b>;
  return (
    <>
      <b {...part('price')}>{every(money(at.price, facts), at.interval, language)}</b>{' '}
      {was && !at.isOther && <s {...part('was')}>{say('was', { price: money(was, facts) })}</s>}{' '}
      {difference !== undefined && (
        <span {...part('difference')}>
          {every(money(difference, facts, 'exceptZero'), at.interval, language)}
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
