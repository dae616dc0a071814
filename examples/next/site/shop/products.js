import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {object} Product
 * @property {string} id
 * @property {string} title
 * @property {{ src: string }} image
 * @property {number} price In pence.
 */

/** @type {{ products: Product[] }} */
const feed = JSON.parse(await readFile(join(process.cwd(), 'public/uptier/feed.json'), 'utf8'));

/** What the shop sells, in the feed that `uptier build` has made. It has no other list. */
export const products = new Map(feed.products.map((product) => [product.id, product]));
