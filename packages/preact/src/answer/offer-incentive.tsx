import type { Interval, Money, Offer } from '@uptier/core';
import { part } from '../part/part.js';
import type { AnswerKey } from '../words/en.js';
import { percentIn } from '../words/figures.js';
import { formatter } from '../words/formatter.js';
import type { Language } from '../words/speak.js';
import { every } from './every.js';
import { lastingOf, trialOf } from './terms-of.js';

interface OfferIncentiveProps {
  readonly offer: Offer;
  readonly language: Language<AnswerKey>;
}

/** What the campaign and the plan give, in words. What lowers the price at first only says what comes after it. */
function grantsOf({ offer, language }: OfferIncentiveProps): string[] {
  const { say, money, locale } = language;
  const { incentive, price: facts, quantity } = offer;
  const { type, value = 0, count } = incentive ?? {};
  const { interval, pay, missingForFreeShipping } = facts;
  const whole = (amount: Money) => every(money(amount, facts), interval, language);
  // "30 days", in any language.
  const time = (unit: Interval, many: number) =>
    formatter('NumberFormat', locale, { style: 'unit', unit, unitDisplay: 'long' }).format(many);
  const days = trialOf(offer);
  const grants: string[] = [];
  if (type === 'introductory') {
    const prices = { money: whole(pay * quantity), price: whole(lastingOf(offer)) };
    grants.push(
      count && interval
        ? say('introductory', { ...prices, time: time(interval, count) })
        : say('introductory.open', prices),
    );
    // The one is told with the plan's own trial, the other with the price.
  } else if (type && type !== 'trial' && type !== 'instalments') {
    const values = { percent: percentIn(locale, value / 100), money: money(value, facts) };
    grants.push(say(`incentive.${type}`, values));
  }
  if (days) grants.push(say('trial', { time: time('day', days), price: whole(pay * quantity) }));
  if (missingForFreeShipping === 0) grants.push(say('incentive.free-shipping'));
  return grants;
}

/** A moment as the page tells it. Another zone than the shopper's must say which. */
const momentIn = ({ locale, timeZone }: Language<AnswerKey>, moment: Date): string =>
  formatter('DateTimeFormat', locale, {
    dateStyle: 'long',
    timeStyle: timeZone ? 'long' : 'short',
    timeZone,
  }).format(moment);

/** What makes it easier to take, and until when: the moment itself, which no clock counts down to. */
export function OfferIncentive(props: OfferIncentiveProps) {
  const { offer, language } = props;
  const grants = grantsOf(props);
  const end = offer.deadline === undefined ? undefined : new Date(offer.deadline);
  return grants.length > 0 || end ? (
    <p {...part('incentives')}>
      {grants.map((grant) => (
        <b key={grant} {...part('incentive')}>
          {grant}{' '}
        </b>
      ))}
      {end && (
        <time {...part('deadline')} dateTime={end.toISOString()}>
          {language.say('ends', { date: momentIn(language, end) })}
        </time>
      )}
    </p>
  ) : null;
}
