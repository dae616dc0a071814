import type { Rise } from '../ladder.js';
import type { Axis, Mark } from '../titles/reading.js';
import { PLAIN_SIZE } from '../titles/size-words.js';

/** How much a ladder on one axis is believed. */
export interface AxisRule {
  readonly axis: Axis;
  /** As a merchant calls it. */
  readonly name: string;
  /** Where each step is dearer than the one below. */
  readonly confidence: number;
  /** What says nothing on this axis stands here; missing: it is not on the ladder. */
  readonly plain?: Pick<Mark, 'rank' | 'quantity'>;
  /** Above this many times the lowest price the highest is another thing. */
  readonly maxTimes?: number;
}

/** A thing that is in no pack is one. */
const ONE: AxisRule['plain'] = {
  rank: 1,
  quantity: { dimension: 'pieces', value: 1, amount: 1, unit: '', text: '1' },
};

/** From the surest to the least sure. A quantity counts also where the prices stand still, but then it is only suggested. */
export const AXIS_RULES: readonly AxisRule[] = [
  { axis: 'storage', name: 'storage', confidence: 0.95 },
  { axis: 'memory', name: 'memory', confidence: 0.9 },
  { axis: 'volume', name: 'volume', confidence: 0.92 },
  { axis: 'ounces', name: 'ounces', confidence: 0.92 },
  { axis: 'mass', name: 'weight', confidence: 0.92 },
  { axis: 'pieces', name: 'pieces', confidence: 0.9, plain: ONE },
  { axis: 'users', name: 'users', confidence: 0.9 },
  { axis: 'duration', name: 'duration', confidence: 0.9 },
  { axis: 'power', name: 'power', confidence: 0.8 },
  { axis: 'charge', name: 'charge', confidence: 0.85 },
  { axis: 'light', name: 'brightness', confidence: 0.85 },
  { axis: 'pixels', name: 'resolution', confidence: 0.85 },
  { axis: 'size', name: 'size', confidence: 0.88, plain: { rank: PLAIN_SIZE } },
  { axis: 'paper', name: 'paper size', confidence: 0.85 },
  { axis: 'length', name: 'length', confidence: 0.78 },
  { axis: 'extent', name: 'size', confidence: 0.75 },
  { axis: 'format', name: 'format', confidence: 0.75, maxTimes: 4 },
  { axis: 'edition', name: 'edition', confidence: 0.8, plain: { rank: 0 }, maxTimes: 3 },
  { axis: 'number', name: 'number', confidence: 0.72, maxTimes: 4 },
  { axis: 'year', name: 'model year', confidence: 0.75, maxTimes: 3 },
];

/** Two products that cost the same are no proof of a ladder, and one that falls speaks against it. */
export function believed({ confidence, maxTimes = 12 }: AxisRule, rise: Rise): number {
  if (rise.times > maxTimes) return 0.3;
  if (rise.strict) return confidence;
  if (rise.mostly) return confidence * 0.85;
  return rise.even ? confidence * 0.65 : confidence * 0.5;
}
