import type { Interval, Offer } from '@uptier/core';
import { part } from '../part/part.js';
import type { AnswerKey } from '../words/en.js';
import { formatter } from '../words/formatter.js';
import type { Language } from '../words/speak.js';
import { every } from './every.js';
import { lastingOf, trialOf } from './terms-of.js';

interface OfferIncentiveProps {
  readonly offer: Offer;
  readonly language: Language<AnswerKey>;
  readonly locale: string | undefined;
}

/** What the campaign gives, in words. What lowers the price at first only says what comes after it. */
function grantOf({ offer, language, locale }: OfferIncentiveProps): string | undefined {
  const { say, money, percent } = language;
  const { incentive, price: facts, quantity } = offer;
  const { type, value = 0, count } = incentive ?? {};
  const { interval, pay } = facts;
  // The one is told with the plan's own trial, the other with the price.
  if (!type || type === 'trial' || type === 'instalments') return undefined;
  if (type !== 'introductory')
    return say(`incentive.${type}`, { percent: percent(value / 100), money: money(value, facts) });
  const prices = {
    money: every(money(pay * quantity, facts), interval, language),
    price: every(money(lastingOf(offer), facts), interval, language),
  };
  return count && interval
    ? say('introductory', { ...prices, time: timeIn(locale, interval, count) })
    : say('introductory.open', prices);
}

/** "30 days", in any language. */
const timeIn = (locale: string | undefined, unit: Interval, count: number) =>
  formatter('NumberFormat', locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** For how long it is free, and what it costs then. */
function trialIn({ offer, language, locale }: OfferIncentiveProps): string | undefined {
  const { price: facts, quantity } = offer;
  const days = trialOf(offer);
  const price = every(language.money(facts.pay * quantity, facts), facts.interval, language);
  return days ? language.say('trial', { time: timeIn(locale, 'day', days), price }) : undefined;
}

/** What makes it easier to take, and until when: the moment itself, which no clock counts down to. */
export function OfferIncentive(props: OfferIncentiveProps) {
  const { offer, language, locale } = props;
  const isReached = offer.price.missingForFreeShipping === 0;
  const texts = [
    grantOf(props),
    trialIn(props),
    isReached ? language.say('incentive.free-shipping') : undefined,
  ].filter((text) => text !== undefined);
  const date = offer.deadline === undefined ? undefined : new Date(offer.deadline);
  return texts.length > 0 || date ? (
    <p {...part('incentives')}>
      {texts.map((text) => (
        <b key={text} {...part('incentive')}>
          {text}{' '}
        </b>
      ))}
      {date && (
        <time {...part('deadline')} dateTime={date.toISOString()}>
          {language.say('ends', {
            date: formatter('DateTimeFormat', locale, {
              dateStyle: 'long',
              // Another zone than the shopper's must say which.
              timeStyle: language.timeZone ? 'long' : 'short',
              timeZone: language.timeZone,
            }).format(date),
          })}
        </time>
      )}
    </p>
  ) : null;
}
