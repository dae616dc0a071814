import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { slugOf } from './slug-of.mjs';

/**
 * @typedef {object} Product One thing that the shop sells.
 * @property {string} id
 * @property {string} title
 * @property {number} price In pence.
 * @property {number | undefined} was The earlier price, where it has become cheaper.
 * @property {string} department
 * @property {string} shelf
 * @property {number} stock How many there are.
 * @property {number} orders In how many orders it was.
 * @property {string} url
 * @property {string} image
 *
 * @typedef {{ name: string, url: string, products: Product[] }} Shelf
 * @typedef {{ name: string, url: string, shelves: Shelf[], products: Product[] }} Department
 * @typedef {ReturnType<typeof openShop>} Shop
 */

const FILE = new URL('../data/products.csv', import.meta.url);

/**
 * What the shop sells: the very export that Uptier's feed is made of.
 * @param {{ larger?: ReadonlySet<string> }} [feed] `larger`: of which the feed knows a larger version.
 */
export function openShop({ larger = new Set() } = {}) {
  /** @type {Record<string, string>[]} */
  const rows = parse(readFileSync(FILE, 'utf8'), { columns: true });
  const products = rows.map(productOf);
  const byId = new Map(products.map((one) => [one.id, one]));
  return {
    departments: departmentsOf(products),
    hasLarger: (/** @type {string} */ id) => larger.has(id),
    /** @param {string} id */
    find: (id) => byId.get(id),
    /**
     * One that is surely sold.
     * @param {string} id
     */
    product(id) {
      const found = byId.get(id);
      if (!found) throw new Error(`The shop has no product "${id}".`);
      return found;
    },
    /**
     * Takes what was bought out of the stock: all of it, or nothing.
     * @param {readonly { id: string, quantity: number }[]} lines
     * @throws {Refusal} Where somebody else was faster.
     */
    sell(lines) {
      const short = lines.find(({ id, quantity }) => quantity > (byId.get(id)?.stock ?? 0));
      if (short) throw new Refusal(409, `There is not enough of ${byId.get(short.id)?.title}.`);
      for (const { id, quantity } of lines) {
        const product = byId.get(id);
        if (product) product.stock -= quantity;
      }
    },
  };
}

/**
 * @param {Record<string, string>} row
 * @returns {Product}
 */
function productOf(row) {
  const [department = '', shelf = ''] = text(row, 'category').split(' > ');
  return {
    id: text(row, 'id'),
    title: text(row, 'title'),
    price: pence(text(row, 'price')),
    was: row['was'] ? pence(row['was']) : undefined,
    department,
    shelf,
    stock: Number(row['stock']),
    orders: Number(row['orders']),
    url: text(row, 'url'),
    image: text(row, 'image'),
  };
}

/**
 * @param {Record<string, string>} row
 * @param {string} name
 */
const text = (row, name) => row[name] ?? '';

/** @param {string} pounds */
const pence = (pounds) => Math.round(Number(pounds) * 100);

/**
 * @param {Product[]} products
 * @returns {Department[]}
 */
function departmentsOf(products) {
  return [...new Set(products.map(({ department }) => department))].map((name) => {
    const here = products.filter(({ department }) => department === name);
    const url = `/c/${slugOf(name)}`;
    const shelves = [...new Set(here.map(({ shelf }) => shelf))].map((shelf) => ({
      name: shelf,
      url: `${url}/${slugOf(shelf)}`,
      products: here.filter((one) => one.shelf === shelf),
    }));
    return { name, url, shelves, products: here };
  });
}
