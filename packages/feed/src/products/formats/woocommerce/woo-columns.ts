import { ATTRIBUTE_HEADERS } from './attribute-headers.js';
import { HEADERS } from './headers.js';

export type WooField = keyof typeof HEADERS;

/** Of the plug-in that sells subscriptions; the same in all languages. */
export const SUBSCRIPTION_PERIOD = 'Meta: _subscription_period';

/** The columns that a file has, by what they hold. */
export interface WooColumns {
  readonly fields: Readonly<Partial<Record<WooField, string>>>;
  /** The columns of each attribute's name and values. */
  readonly attributes: readonly (readonly [name: string, values: string])[];
}

/** Our own names for what the config may say of a column. */
const OURS: Readonly<Partial<Record<WooField, string>>> = {
  name: 'title',
  regular: 'price',
  categories: 'category',
  images: 'image',
  brands: 'brand',
};

/** Accents, blanks, signs and case differ between versions and between people. */
const normal = (header: string): string =>
  header
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const numberOf = (form: RegExp, header: string): string | undefined =>
  form
    .exec(normal(header))
    ?.slice(1)
    .find((number) => number !== undefined);

function attributesIn(header: readonly string[]): [string, string][] {
  const names = new Map<string, string>();
  const values = new Map<string, string>();
  for (const column of header) {
    const [name, value] = [
      numberOf(ATTRIBUTE_HEADERS.name, column),
      numberOf(ATTRIBUTE_HEADERS.values, column),
    ];
    if (name !== undefined) names.set(name, column);
    if (value !== undefined) values.set(value, column);
  }
  return [...names].flatMap(([number, name]) => {
    const value = values.get(number);
    return value === undefined ? [] : [[name, value]];
  });
}

/** Finds which of WooCommerce's columns a file has: as the user says, else by their names in any known language. */
export function findWooColumns(
  header: readonly string[],
  said: Readonly<Record<string, string>> = {},
): WooColumns {
  const known = new Map(header.map((name) => [normal(name), name]));
  const fields: Partial<Record<WooField, string>> = {};
  for (const [field, names] of Object.entries(HEADERS) as [WooField, string][]) {
    const own = said[field] ?? said[OURS[field] ?? field];
    const found = (own === undefined ? names.split(' | ') : [own]).find((name) =>
      known.has(normal(name)),
    );
    if (found !== undefined) fields[field] = known.get(normal(found))!;
  }
  return { fields, attributes: attributesIn(header) };
}

/** The columns that anything is read from. */
export const columnsOf = ({ fields, attributes }: WooColumns): string[] => [
  ...new Set([...Object.values(fields), ...attributes.flat(), SUBSCRIPTION_PERIOD]),
];
