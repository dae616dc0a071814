import type { Mark } from './reading.js';
import { readTitle } from './read-title.js';
import { isLetterSize, SIZE_RANKS } from './size-words.js';

const UNIT_IN_NAME = /[([]\s*([\p{L}".]+)\s*[)\]]\s*$/u;

/**
 * What the value of an option says on a scale: `64 GB`, `Large | 280mm x 325mm`, `128` of `Storage (GB)`; `undefined`
 * where it is on none, as a colour or a style.
 */
export function readOption(name: string, value: string): Mark | undefined {
  const known = value.trim().toLowerCase();
  if (isLetterSize(known))
    return { axis: 'size', rank: SIZE_RANKS.get(known) ?? 0, label: value.trim() };
  const unit = UNIT_IN_NAME.exec(name)?.[1];
  const isBare = /^\d+(?:[.,]\d+)?$/.test(known);
  const { marks, words } = readTitle(isBare && unit ? `${known} ${unit}` : value);
  const size = marks.find(({ axis }) => axis === 'size');
  // `Large | 280mm x 325mm` is ranked by its word: it stands for all sides at once.
  const mark = size ?? marks[0];
  if (!mark || (words.length > 0 && !mark.quantity && mark.axis !== 'size')) return undefined;
  // A bare `in` or `m` among other words says nothing.
  if (mark.quantity && words.length > 3) return undefined;
  return size ?? { ...mark, label: value.trim() };
}
