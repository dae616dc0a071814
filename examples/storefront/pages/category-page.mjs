import { html } from 'hono/html';
import { layout } from './layout.mjs';
import { productCard } from './product-card.mjs';

/**
 * @typedef {import('../shop/open-shop.mjs').Department} Department
 * @typedef {import('../shop/open-shop.mjs').Shelf} Shelf
 */

/**
 * All of a department, or one of its shelves; what sells most stands first.
 * @param {import('./layout.mjs').View & { department: Department, shelf: Shelf | undefined }} view
 */
export function categoryPage({ department, shelf, ...view }) {
  const { name, products } = shelf ?? department;
  return layout(view, {
    title: name,
    context: {},
    main: html` <h1>${name}</h1>
      <nav class="shelves" aria-label="Shelves of ${department.name}">
        ${[{ name: 'All', url: department.url }, ...department.shelves].map((one) => link(one, shelf ?? department))}
      </nav>
      <p class="soft">${products.length} things</p>
      <ul class="grid">
        ${products.toSorted((a, b) => b.orders - a.orders).map(productCard)}
      </ul>`,
  });
}

/**
 * @param {{ name: string, url: string }} to
 * @param {{ url: string }} here
 */
const link = (to, here) =>
  html`<a href="${to.url}" ${to.url === here.url ? html`aria-current="page"` : ''}>${to.name}</a>`;
