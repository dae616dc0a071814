import type { Measure } from '@uptier/core';

/** How many of the first unit of its kind one is. */
const SIZES: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  mg: ['g', 0.001],
  g: ['g', 1],
  kg: ['g', 1000],
  ml: ['ml', 1],
  cl: ['ml', 10],
  dl: ['ml', 100],
  l: ['ml', 1000],
  m3: ['ml', 1_000_000],
  mm: ['cm', 0.1],
  cm: ['cm', 1],
  m: ['cm', 100],
};

/** An amount of a unit: 750 ml. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** `750 ml`, `1.5kg`, `100 sqft`; the unit alone is one of it. */
export function readAmount(text: string): Amount | undefined {
  const found = /^([\d.,]*)\s*([a-z]+\d?)$/i.exec(text.trim());
  if (!found) return undefined;
  const value = found[1] === '' ? 1 : Number(found[1]!.replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? { value, unit: found[2]!.toLowerCase() } : undefined;
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** How much is in the pack, in the unit of what its price is told per, so that both can be read together. */
export function measureOf(total: Amount | undefined, per: Amount | undefined): Measure | undefined {
  if (!total) return undefined;
  const plain = { value: total.value, unit: total.unit };
  if (!per) return plain;
  if (per.unit === total.unit) return { ...plain, per: per.value };
  const [from, to] = [SIZES[total.unit], SIZES[per.unit]];
  if (!from || !to || from[0] !== to[0]) return plain;
  return { value: rounded((total.value * from[1]) / to[1]), unit: per.unit, per: per.value };
}
