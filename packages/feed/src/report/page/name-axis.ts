import { AXIS, type Width } from './chart.js';
import { clip } from './clip.js';

/** How much room the names of rows take at the left of a chart. */
export const NAME_ROOM: Readonly<Record<Width, number>> = { wide: 200, narrow: 110 };

/** As many letters as that room holds. */
const LETTERS: Readonly<Record<Width, number>> = { wide: 25, narrow: 13 };

/** The axis of rows that lie one under the other, each with its name at the left. */
export const nameAxis = (names: readonly string[], width: Width) => ({
  ...AXIS,
  type: 'category',
  inverse: true,
  data: names.map((name) => clip(name, LETTERS[width])),
});
