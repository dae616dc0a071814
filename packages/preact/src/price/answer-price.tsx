import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import type { AnswerKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { amountOf } from './amount-of.js';
import { differenceOf } from './difference-of.js';

interface AnswerPriceProps {
  readonly offer: Offer;
  readonly language: Language<AnswerKey>;
}

/** What a yes adds, or what it costs where nothing stands against it; and what the total becomes. */
export function AnswerPrice({ offer, language: { say, money } }: AnswerPriceProps) {
  const { price: facts } = offer;
  const { interval, total, was } = facts;
  const isBeside = differenceOf(offer) === undefined;
  const price = money(amountOf(offer), facts, isBeside ? 'auto' : 'exceptZero');
  return (
    <p {...part('prices')}>
      <b {...part('price')}>{interval ? say(`every.${interval}`, { price }) : price}</b>{' '}
      {isBeside && was && <s {...part('was')}>{say('was', { price: money(was, facts) })}</s>}{' '}
      {total !== undefined && (
        <span {...part('total')}>{say('total', { total: money(total, facts) })}</span>
      )}
    </p>
  );
}
