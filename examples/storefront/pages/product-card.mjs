import { html } from 'hono/html';
import { sayPrice } from './say-price.mjs';

/**
 * A product in a list.
 * @param {import('../shop/open-shop.mjs').Product} product
 */
export const productCard = (product) =>
  html`<li>
    <a class="card" href="${product.url}">
      <img src="${product.image}" width="600" height="600" alt="" loading="lazy" />
      <span class="title">${product.title}</span>
      ${sayPrice(product)} ${product.stock === 0 && html`<small>Sold out</small>`}
    </a>
  </li>`;
