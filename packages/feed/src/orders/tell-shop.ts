import type { Family } from '../families/family.js';
import type { ExportedProduct } from '../products/exported.js';
import type { Cell, Engine } from './engine.js';
import { productNames } from './product-names.js';

/** What the mining is limited by. */
const SETTINGS = {
  /** More of them foretell no better, and each costs every page that loads the product. */
  mostLinks: 20,
  /** Twice the longest list that a page shows, since guards refuse some. */
  mostListed: 24,
  mostListedOfShop: 200,
  largestBasket: 100,
  mostTrials: 2000,
} as const;

/** See `sql/link-products.sql`. */
export const DAMPINGS = ['root', 'fourth root', 'none'] as const;

/** What the engine's numbers stand for. */
export interface Shop {
  /** The products' ids in their order. */
  readonly ids: readonly string[];
  readonly categories: readonly string[];
}

interface Told {
  readonly products: readonly ExportedProduct[];
  readonly families: readonly Family[];
  readonly halfLife?: number | undefined;
}

const byId = ({ product: a }: ExportedProduct, { product: b }: ExportedProduct): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The number of each family's members, by product id. */
function familyNumbers(families: readonly Family[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [number, { members }] of families.entries())
    for (const { id } of members) numbers.set(id, number);
  return numbers;
}

/** A product without a family is one by itself: its number is below zero. */
function* productRows(
  products: readonly ExportedProduct[],
  families: readonly Family[],
  categories: ReadonlyMap<string, number>,
): Generator<readonly Cell[]> {
  const numbers = familyNumbers(families);
  for (const [number, { product }] of products.entries()) {
    const leaf = product.category?.at(-1);
    yield [
      number,
      numbers.get(product.id) ?? -1 - number,
      leaf === undefined ? null : categories.get(leaf)!,
      product.available !== false,
    ];
  }
}

function* shelfRows(
  products: readonly ExportedProduct[],
  categories: ReadonlyMap<string, number>,
): Generator<readonly Cell[]> {
  for (const [number, { product }] of products.entries())
    for (const category of new Set(product.category)) yield [number, categories.get(category)!];
}

function categoryNames(products: readonly ExportedProduct[]): readonly string[] {
  const names = new Set<string>();
  for (const { product } of products) for (const name of product.category ?? []) names.add(name);
  return [...names].toSorted();
}

/** Tells the engine what the shop sells, under which names, and how it shall be mined. */
export async function tellShop(engine: Engine, told: Told): Promise<Shop> {
  const products = told.products.toSorted(byId);
  const names = categoryNames(products);
  const categories = new Map(names.map((name, number) => [name, number]));
  await engine.run('tables.sql');
  await engine.add('settings', [[...Object.values(SETTINGS), told.halfLife ?? null]]);
  await engine.add(
    'dampings',
    DAMPINGS.map((damping) => [damping]),
  );
  await engine.add('products', productRows(products, told.families, categories));
  await engine.add('shelves', shelfRows(products, categories));
  await engine.add('product_names', productNames(products));
  return { ids: products.map(({ product }) => product.id), categories: names };
}
