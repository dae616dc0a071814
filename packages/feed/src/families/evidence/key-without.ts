import type { Candidate } from '../candidate.js';
import type { Axis, Mark } from '../titles/reading.js';

const markKey = ({ axis, rank }: Mark): string => `${axis}=${rank}`;

/** A maker is often written in several ways, of which the first word is the same. */
export const brandKey = (brand: string): string => brand.split(' ')[0]!;

/**
 * What two products must have in common to differ on these axes only: brand, the words of the title in whatever order,
 * and all that it says on other axes. What has a colour is no version of what has none.
 */
export function keyWithout(
  { brand, name, reading: { marks, look } }: Candidate,
  axes: ReadonlySet<Axis>,
): string | undefined {
  if (!name) return undefined;
  const others = marks.filter(({ axis }) => !axes.has(axis)).map(markKey);
  return [brandKey(brand), name, look ? 'look' : '', ...others.sort()].join('|');
}
