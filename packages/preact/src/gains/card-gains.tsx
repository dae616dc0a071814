import type { Gain } from '@uptier/core';
import { part } from '../part/part.js';
import type { Language } from '../words/speak.js';

/** More than these nobody reads on a card. */
const MOST = 3;

interface CardGainsProps {
  readonly gains: readonly Gain[];
  readonly language: Language;
}

const valuesOf = (gain: Gain, { percent }: Language) =>
  gain.type === 'unit-price'
    ? { less: percent(gain.less), amount: { value: gain.per, unit: gain.unit } }
    : gain;

/** What the shopper gets more of: "Storage 64 GB → 128 GB". */
export function CardGains({ gains, language }: CardGainsProps) {
  return (
    <ul {...part('gains')}>
      {gains.slice(0, MOST).map((gain, rank) => (
        <li key={rank} {...part('gain')}>
          {language.say(`gain.${gain.type}`, valuesOf(gain, language))}
        </li>
      ))}
    </ul>
  );
}
