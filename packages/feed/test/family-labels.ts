import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ExportedProduct } from '../src/products/exported.js';

/** A label: the family as a person sees it; with `?` in front where he would not decide. */
export interface Label {
  readonly family: string;
  readonly tier: number;
}

/** A catalogue with its labels, by the id of what can be bought. */
export interface Labelled {
  readonly name: string;
  readonly products: readonly ExportedProduct[];
  readonly labels: ReadonlyMap<string, Label>;
}

type Row = Readonly<Record<string, string>>;

const FOLDER = new URL('fixtures/family-labels/', import.meta.url);

const optionsOf = ({ options }: Row): Record<string, string> =>
  Object.fromEntries((options ?? '').split(';').map((pair) => pair.split('=') as [string, string]));

function productOf(id: string, rows: readonly Row[]): ExportedProduct {
  const [first] = rows as [Row, ...Row[]];
  const price = (row: Row): number => Math.round(Number(row['price']) * 100);
  const at = { file: 'labels.csv' };
  return {
    product: {
      id,
      title: first['title']!,
      price: price(first),
      ...(first['category'] && { category: first['category'].split(' > ') }),
      ...(first['brand'] && { brand: first['brand'] }),
    },
    at,
    links: [],
    variants: first['parent']
      ? rows.map((row) => ({
          cartId: row['id']!,
          price: price(row),
          options: optionsOf(row),
          at,
        }))
      : [],
  };
}

function readCatalogue(half: string, file: string): Labelled {
  const rows: Row[] = parse(readFileSync(new URL(`${half}/${file}`, FOLDER)), { columns: true });
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row['parent'] || row['id']!;
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const labels = rows
    .filter(({ family }) => family)
    .map((row) => [row['id']!, { family: row['family']!, tier: Number(row['tier']) }] as const);
  return {
    name: file.replace('.csv', ''),
    products: [...groups].map(([id, group]) => productOf(id, group)),
    labels: new Map(labels),
  };
}

/** The labelled catalogues of one half. */
export const labelledCatalogues = (half: 'seen' | 'unseen'): Labelled[] =>
  readdirSync(new URL(half, FOLDER))
    .sort()
    .map((file) => readCatalogue(half, file));
