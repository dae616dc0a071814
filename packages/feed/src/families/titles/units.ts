import type { Dimension } from './quantity.js';

/** One unit, and what one of it is in its dimension's own unit. */
export interface Unit {
  /** As it is shown; empty where a bare number is. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
}

type Row = readonly [spelt: string, unit: string, Dimension, factor: number];

/**
 * Volt and ampere are missing on purpose: more of them is another plug, not a better product. So are milligrams, which
 * are a dose, and millimetres, which are what something fits; and every unit of speed and frequency, of which one cannot
 * say without the product which way is better.
 */
const ROWS: readonly Row[] = [
  ['mb', 'MB', 'storage', 0.001],
  ['gb go', 'GB', 'storage', 1],
  ['tb to', 'TB', 'storage', 1000],
  ['kg kgs kilo kilos kilogram kilograms', 'kg', 'mass', 1000],
  ['g gr gram grams gramm', 'g', 'mass', 1],
  ['lb lbs pound pounds', 'lb', 'mass', 453.592],
  ['ml milliliter milliliters millilitre millilitres', 'ml', 'volume', 1],
  ['cl', 'cl', 'volume', 10],
  ['dl', 'dl', 'volume', 100],
  ['l liter liters litre litres ltr', 'l', 'volume', 1000],
  ['floz', 'fl oz', 'volume', 29.5735],
  ['qt qts quart quarts', 'qt', 'volume', 946.353],
  ['gal gallon gallons', 'gal', 'volume', 3785.41],
  ['oz ounce ounces', 'oz', 'ounces', 1],
  ['cm', 'cm', 'length', 1],
  ['m meter meters metre metres', 'm', 'length', 100],
  ['in inch inches " ” zoll palce palců', 'in', 'length', 2.54],
  ['ft foot feet', 'ft', 'length', 30.48],
  ['w watt watts', 'W', 'power', 1],
  ['kw', 'kW', 'power', 1000],
  ['mah', 'mAh', 'charge', 1],
  ['lm lumen lumens', 'lm', 'light', 1],
  ['mp megapixel megapixels', 'MP', 'pixels', 1],
  [
    `pack packs pk pc pcs piece pieces pièce pièces count ct stück stk ks kusů capsule capsules kapseln tablets tabletten
    roll rolls sheet sheets pair pairs can cans bottle bottles`,
    '',
    'pieces',
    1,
  ],
  [
    'user users seat seats license licenses licence licences device devices person persons people personen',
    '',
    'users',
    1,
  ],
  ['day days tag tage jours', 'd', 'duration', 1],
  ['week weeks woche wochen', 'wk', 'duration', 7],
  ['month months mo monat monate mois mes meses', 'mo', 'duration', 30],
  ['year years yr yrs jahr jahre ans año años anni', 'y', 'duration', 365],
];

const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([spelt, unit, dimension, factor]) =>
    spelt.split(/\s+/).map((name) => [name, { unit, dimension, factor }] as const),
  ),
);

/** The unit of this name, in whatever case. */
export const unitCalled = (name: string): Unit | undefined =>
  BY_NAME.get(name.toLowerCase().replace(/[. \u00A0]/g, ''));
