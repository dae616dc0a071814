import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import type { BannerKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface BannerIncentiveProps {
  readonly offer: Offer;
  readonly language: Language<BannerKey>;
  readonly locale: string | undefined;
}

/** What makes it easier to take, and until when: the moment itself, which no clock counts down to. */
export function BannerIncentive({ offer, language, locale }: BannerIncentiveProps) {
  const { incentive, deadline, price } = offer;
  const { value = 0 } = incentive ?? {};
  const date = new Date(deadline ?? 0);
  return (
    <p {...part('incentive')}>
      {incentive && (
        <b>
          {language.say(`incentive.${incentive.type}`, {
            value,
            money: language.money(value, price),
          })}
        </b>
      )}{' '}
      {deadline && (
        <time dateTime={date.toISOString()}>
          {language.say('ends', {
            date: new Intl.DateTimeFormat(locale || undefined, {
              dateStyle: 'long',
              timeStyle: 'short',
            }).format(date),
          })}
        </time>
      )}
    </p>
  );
}
