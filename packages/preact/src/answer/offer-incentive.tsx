import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import type { AnswerKey } from '../words/en.js';
import { isUnpriced } from '../price/is-unpriced.js';
import { pieces } from '../price/pieces.js';
import { percentIn, timeIn } from '../words/figures.js';
import { formatter } from '../words/formatter.js';
import type { Language } from '../words/speak.js';
import { trialOf } from './terms-of.js';

interface OfferIncentiveProps {
  readonly offer: Offer;
  readonly language: Language<AnswerKey>;
}

/** What the campaign and the plan give, in words. What lowers the price at first the price says itself. */
function grantsOf({ offer, language }: OfferIncentiveProps): string[] {
  const { say, money, locale } = language;
  const { incentive, price: facts } = offer;
  const { type, value = 0 } = incentive ?? {};
  const price = pieces(facts.pay, offer, language);
  const days = isUnpriced(offer) ? undefined : trialOf(offer);
  const grants: string[] = [];
  // A reduction by 0 is none. A trial is told with the plan's own.
  const isReduction = value > 0 && (type === 'percent' || type === 'amount');
  if (isReduction || type === 'free-shipping' || type === 'gift') {
    const values = { percent: percentIn(locale, value / 100), money: money(value, facts) };
    grants.push(say(`incentive.${type}`, values));
  }
  if (days) grants.push(say('trial', { time: timeIn(locale, 'day', days), price }));
  if (facts.missingForFreeShipping === 0) grants.push(say('incentive.free-shipping'));
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
