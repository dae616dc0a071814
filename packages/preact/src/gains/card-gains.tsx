import type { Gain } from '@uptier/core';
import { part } from '../part/part.js';
import type { Language } from '../words/speak.js';

/** More than these nobody reads on a card. */
const MOST = 3;

interface CardGainsProps {
  readonly gains: readonly Gain[];
  readonly language: Language;
}

const percent = (gain: Gain) =>
  gain.type === 'unit-price' ? { ...gain, less: gain.less * 100 } : gain;

/** What the shopper gets more of: "Storage 64 GB → 128 GB". */
export function CardGains({ gains, language }: CardGainsProps) {
  return (
    <ul {...part('gains')}>
      {gains.slice(0, MOST).map((gain, rank) => (
        <li key={rank} {...part('gain')}>
          {language.say(`gain.${gain.type}`, percent(gain))}
        </li>
      ))}
    </ul>
  );
}
