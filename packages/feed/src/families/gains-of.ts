import type { ToldGain } from './tell-gains.js';
import type { Axis, Mark } from './titles/reading.js';

/** A tier by the ids of its products, and what ranks it. */
export interface RankedTier {
  readonly ids: readonly string[];
  readonly mark?: Mark;
}

/**
 * What is told as it is written: sides multiplied with one another, and formats of paper, are no numbers that a shopper
 * knows. The word of an edition (`Pro`) is not here: it tells nobody what there is more of.
 */
const STATED: Readonly<Partial<Record<Axis, NonNullable<ToldGain['stated']>['scale']>>> = {
  size: 'size',
  extent: 'size',
  paper: 'size',
  year: 'year',
  format: 'format',
};

/** What each product of a family is told to have, by its id. `name` is what the shop calls the scale. */
export function gainsOf(
  tiers: readonly RankedTier[],
  name: string | undefined,
  locale: string | undefined,
): [string, ToldGain][] {
  const units = new Set(tiers.map(({ mark }) => mark?.quantity?.unit));
  const told = {
    isOneUnit: units.size === 1,
    ...(name !== undefined && { name }),
    ...(locale !== undefined && { locale }),
  };
  return tiers.flatMap(({ ids, mark }): [string, ToldGain][] => {
    if (!mark) return [];
    const { axis, label, quantity } = mark;
    const scale = STATED[axis];
    const gain = scale
      ? { ...told, stated: { scale, text: label } }
      : quantity && { ...told, quantity };
    return gain ? ids.map((id) => [id, gain]) : [];
  });
}
