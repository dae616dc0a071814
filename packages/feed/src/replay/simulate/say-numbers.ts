export const sayCount = (number: number): string => number.toLocaleString('en');

export const sayPercent = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';

/** A number, and what share of the whole it is. */
export const sayShareOf = (part: number, whole: number): string =>
  `${sayCount(part)} (${sayPercent(part, whole)})`;
