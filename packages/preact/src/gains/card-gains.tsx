import type { Gain } from '@uptier/core';
import { part } from '../part/part.js';
import type { GainKey } from '../words/en.js';
import { percentIn } from '../words/figures.js';
import type { Language } from '../words/speak.js';

/** More than these nobody reads on a card. */
const MOST = 3;

interface CardGainsProps {
  readonly gains: readonly Gain[];
  readonly language: Pick<Language<GainKey>, 'say' | 'locale'>;
}

const valuesOf = (gain: Gain, locale: string | undefined) =>
  gain.type === 'unit-price'
    ? { less: percentIn(locale, gain.less), amount: { value: gain.per, unit: gain.unit } }
    : gain;

/** What the shopper gets more of: "Storage 64 GB → 128 GB". */
export function CardGains({ gains, language: { say, locale } }: CardGainsProps) {
  return gains.length > 0 ? (
    <ul {...part('gains')}>
      {gains.slice(0, MOST).map((gain, rank) => (
        <li key={rank} {...part('gain')}>
          {say(`gain.${gain.type}`, valuesOf(gain, locale))}
        </li>
      ))}
    </ul>
  ) : null;
}
