import type { Amount, Gain } from '@uptier/core';

const sayAmount = ({ value, unit = '' }: Amount): string => `${value} ${unit}`.trim();

/** What the shopper gets more of, in words. */
export function sayGain(gain: Gain): string {
  if (gain.type === 'benefit') return gain.text;
  if (gain.type === 'has') return gain.name;
  if (gain.type === 'attribute')
    return `${gain.name}: ${sayAmount(gain.to)} instead of ${sayAmount(gain.from)}`;
  return `${Math.round(gain.less * 100)} % less per ${gain.per} ${gain.unit}`;
}
