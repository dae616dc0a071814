import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import { amountOf } from '../price/amount-of.js';
import { differenceOf } from '../price/difference-of.js';
import type { AnswerKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { isUnpriced } from '../price/is-unpriced.js';
import { laterOf } from '../price/later-of.js';
import { eachOf, pieces } from '../price/pieces.js';
import { every } from './every.js';
import { lastingOf } from './terms-of.js';

interface AnswerPriceProps {
  readonly offer: Offer;
  readonly language: Language<AnswerKey>;
}

/**
 * What a yes adds, or what it costs where nothing stands against it; what comes after an introductory price; and what
 * the total or the price becomes.
 */
export function AnswerPrice({ offer, language }: AnswerPriceProps) {
  const { say, money } = language;
  if (isUnpriced(offer)) return <p {...part('prices')}>{say('unpriced')}</p>;
  const { price: facts, quantity } = offer;
  const { interval, per, total, was, instalments } = facts;
  const isBeside = differenceOf(offer) === undefined;
  const price = money(amountOf(offer), facts, isBeside ? 'auto' : 'exceptZero');
  const later = laterOf(offer, language);
  const whole = every(money(lastingOf(offer), facts), interval, language);
  return (
    <p {...part('prices')}>
      <b {...part('price')}>{every(price, isBeside ? interval : per, language)}</b>{' '}
      {quantity > 1 && <span {...part('each')}>{pieces(eachOf(offer), offer, language)}</span>}{' '}
      {isBeside && was && <s {...part('was')}>{say('was', { price: money(was, facts) })}</s>}{' '}
      {later && (
        <span {...part('later')}>
          {isBeside ? later : `${pieces(facts.pay, offer, language)} ${later}`}
        </span>
      )}{' '}
      {/* How much more is half of the truth. */}
      {(total !== undefined || !(isBeside || later)) && (
        <span {...part('total')}>
          {total === undefined
            ? say('whole', { price: whole })
            : say('total', { total: money(total, facts) })}
        </span>
      )}{' '}
      {instalments && quantity === 1 && (
        <span {...part('instalments')}>
          {say('instalments', {
            count: instalments.count,
            price: money(instalments.amount, facts),
          })}
        </span>
      )}
    </p>
  );
}
