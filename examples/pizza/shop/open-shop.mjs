import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * @typedef {object} Product A pizza in one size.
 * @property {string} id
 * @property {string} title
 * @property {string} pizza `Barbecue Chicken`
 * @property {string} size
 * @property {number} price In cents.
 * @property {string} category
 * @property {string[]} ingredients
 * @property {string} url
 * @property {string} image
 *
 * @typedef {{ name: string, sizes: Product[] }} Pizza Its sizes, the smallest first.
 * @typedef {ReturnType<typeof openShop>} Shop
 */

const FILE = new URL('../data/products.csv', import.meta.url);

/** What the pizzeria bakes: the very export that Uptier's feed is made of. */
export function openShop() {
  /** @type {Record<string, string>[]} */
  const rows = parse(readFileSync(FILE, 'utf8'), { columns: true });
  const products = rows.map(productOf).toSorted((a, b) => a.price - b.price);
  const byId = new Map(products.map((one) => [one.id, one]));
  const names = [...new Set(products.map(({ pizza }) => pizza))].toSorted();
  const pizzas = names.map((name) => ({
    name,
    sizes: products.filter(({ pizza }) => pizza === name),
  }));
  return {
    /** @param {string} category */
    menu: (category) => pizzas.filter(({ sizes }) => sizes[0]?.category === category),
    categories: [...new Set(products.map(({ category }) => category))].toSorted(),
    /** @param {string} id */
    find: (id) => byId.get(id),
    /** @param {Product} product */
    sizesOf: (product) => products.filter(({ pizza }) => pizza === product.pizza),
  };
}

/**
 * @param {Record<string, string>} row
 * @returns {Product}
 */
function productOf(row) {
  const text = (/** @type {string} */ name) => row[name] ?? '';
  return {
    id: text('id'),
    title: text('title'),
    pizza: text('pizza'),
    size: text('size'),
    price: Math.round(Number(text('price')) * 100),
    category: text('category'),
    ingredients: text('ingredients').split(', '),
    url: text('url'),
    image: text('image'),
  };
}
