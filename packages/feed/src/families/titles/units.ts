import type { Dimension } from './quantity.js';

/** One unit: its spellings (as a pattern, without regard to case), and what one of it is in its dimension's own unit. */
export interface Unit {
  readonly spelt: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
}

/**
 * Volt and ampere are missing on purpose: more of them is another plug, not a better product. So is every unit of
 * speed and frequency, of which one cannot say without the product which way is better.
 */
const ROWS: readonly (readonly [spelt: string, unit: string, Unit['dimension'], factor: number])[] =
  [
    ['mb', 'MB', 'storage', 0.001],
    ['gb|go', 'GB', 'storage', 1],
    ['tb|to', 'TB', 'storage', 1000],
    ['mg', 'mg', 'mass', 0.001],
    ['kgs?|kilos?|kilograms?', 'kg', 'mass', 1000],
    ['gr?|grams?|gramm', 'g', 'mass', 1],
    ['lbs?|pounds?', 'lb', 'mass', 453.592],
    ['ml|millilit(?:er|re)s?', 'ml', 'volume', 1],
    ['cl', 'cl', 'volume', 10],
    ['dl', 'dl', 'volume', 100],
    ['l|lit(?:er|re)s?|ltr', 'l', 'volume', 1000],
    ['fl\\.? ?oz', 'fl oz', 'volume', 29.5735],
    ['qts?|quarts?', 'qt', 'volume', 946.353],
    ['gal(?:lons?)?', 'gal', 'volume', 3785.41],
    ['oz|ounces?', 'oz', 'ounces', 1],
    ['mm', 'mm', 'length', 0.1],
    ['cm', 'cm', 'length', 1],
    ['m|met(?:er|re)s?', 'm', 'length', 100],
    ['inch(?:es)?|in|"|”|zoll|palc[eů]', 'in', 'length', 2.54],
    ['ft|foot|feet', 'ft', 'length', 30.48],
    ['w|watts?', 'W', 'power', 1],
    ['kw', 'kW', 'power', 1000],
    ['mah', 'mAh', 'charge', 1],
    ['lm|lumens?', 'lm', 'light', 1],
    ['mp|megapixels?', 'MP', 'pixels', 1],
    [
      'packs?|pk|pcs?|pieces?|pièces?|count|ct|stück|stk|ks|kusů|capsules?|kapseln|tablets|tabletten|rolls?|sheets?|pairs?|cans?|bottles?',
      '',
      'pieces',
      1,
    ],
    ['users?|seats?|licen[cs]es?|devices?|persons?|people|personen', '', 'users', 1],
    ['days?|tage?|jours?', 'd', 'duration', 1],
    ['weeks?|wochen?', 'wk', 'duration', 7],
    ['months?|mo|monate?|mois|mes(?:es)?', 'mo', 'duration', 30],
    ['years?|yrs?|jahre?|ans?|años?|anni', 'y', 'duration', 365],
  ];

export const UNITS: readonly Unit[] = ROWS.map(([spelt, unit, dimension, factor]) => ({
  spelt,
  unit,
  dimension,
  factor,
}));
