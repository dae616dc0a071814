import type { RowCells } from '../../../files/table.js';
import { readCell } from '../../cells/read-cell.js';
import type { Reading } from '../../reading.js';

/** Entries between commas or, as people write them, one a line. */
export const listIn = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** `size=XS,color=Black`: a comma parts only where a name and `=` follow, since values have commas too. */
export function pairsIn(text: string): [name: string, value: string][] {
  return text.split(/,(?=\s*"?[a-z][\w-]*=)/i).flatMap((pair): [string, string][] => {
    const found = /^\s*"?([^=]+)=([\s\S]*?)"?\s*$/.exec(pair);
    return found ? [[found[1]!.trim(), found[2]!.trim()]] : [];
  });
}

/** `eco_collection` as a person says it. */
export function saidName(code: string): string {
  const name = code.replaceAll(/[_-]+/g, ' ').trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What Magento keeps among the attributes and no shopper reads. */
const INWARD =
  /^(?:has_options|required_options|options_container|msrp.*|gift_.*|price_.*|swatch_.*|url_.*|meta_.*|ts_.*|sku_type|weight_type|shipment_type|links_.*|samples_.*)$/;

/** A list of choices in one value: `Cool|Windy`, or one a line. */
const saidValue = (value: string): string =>
  value
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');

/** In the tables that Magento's own samples are made of, facts stand in columns of their own. */
const OWN_COLUMNS = [
  'material',
  'pattern',
  'size',
  'color',
  'gender',
  'activity',
  'style_bags',
  'strap_bags',
  'features_bags',
  'category_gear',
];

const ATTRIBUTES = 'additional_attributes';

/** The columns of which `factsIn` reads. */
export const FACT_COLUMNS: readonly string[] = [...OWN_COLUMNS, ATTRIBUTES];

/** The facts of a product's attributes. What is not so of a product is no fact worth telling. */
export function factsIn(row: RowCells, reading: Reading): Record<string, string> {
  const stated = [
    ...OWN_COLUMNS.map((name) => [name, row.get(name), name] as const),
    ...pairsIn(row.get(ATTRIBUTES)).map(([name, value]) => [name, value, ATTRIBUTES] as const),
  ];
  const facts = stated.flatMap(([code, value, from]): [string, string][] => {
    if (INWARD.test(code) || /^(?:no|0)?$/i.test(value)) return [];
    const text = saidValue(value);
    const read = readCell(reading, { row: row.number, column: from, text }, 'text');
    // A whole description in an attribute is no fact to compare by.
    return read === '' || read.length > 120 ? [] : [[saidName(code), read]];
  });
  return Object.fromEntries(facts);
}
