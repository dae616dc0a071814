import { html } from 'hono/html';
import { slugOf } from '../shop/slug-of.mjs';
import { layout } from './layout.mjs';
import { sayPrice } from './say-price.mjs';

/** @typedef {import('../shop/open-shop.mjs').Product} Product */

/** With fewer left than this a shopper should know. */
const FEW = 5;

/**
 * The page of one product.
 * @param {import('./layout.mjs').View & { product: Product }} view
 */
export function productPage({ product, ...view }) {
  const department = `/c/${slugOf(product.department)}`;
  return layout(view, {
    title: product.title,
    context: { page: { placement: 'product' }, product: { id: product.id } },
    main: html` <nav class="crumbs" aria-label="Where this is">
        <a href="${department}">${product.department}</a>
        <a href="${department}/${slugOf(product.shelf)}">${product.shelf}</a>
      </nav>
      ${theProduct(product, view.shop)} ${belowProduct}`,
  });
}

/**
 * @param {Product} product
 * @param {import('../shop/open-shop.mjs').Shop} shop
 */
const theProduct = (product, shop) =>
  html`<article class="product">
    <img src="${product.image}" width="600" height="600" alt="${product.title}, drawn" />
    <div>
      <h1>${product.title}</h1>
      <p class="big">${sayPrice(product)}</p>
      <form method="post" action="/basket/add">
        <button
          class="main"
          name="id"
          value="${product.id}"
          ${product.stock === 0 ? 'disabled' : ''}
        >
          Add to basket
        </button>
      </form>
      <ul class="facts">
        <li>${stockOf(product)}</li>
        <li>In ${product.orders.toLocaleString('en-GB')} orders of this shop so far</li>
        <li>Article ${product.id}</li>
      </ul>
      ${
        shop.hasLarger(product.id) &&
        html`<uptier-carousel
          class="larger"
          placement="product"
          source="upgrade"
          heading="A size up"
          reserve="240"
        ></uptier-carousel>`
      }
    </div>
  </article>`;

const belowProduct = html`<uptier-carousel
    class="row"
    bundle
    placement="product"
    source="boughtTogether"
    offer-role="add-on"
    heading="Often bought together"
    reserve="430"
  ></uptier-carousel>
  <uptier-carousel
    placement="product"
    source="similar"
    heading="Similar things"
  ></uptier-carousel>`;

/** @param {Product} product */
function stockOf({ stock }) {
  if (stock === 0) return 'Sold out';
  return stock < FEW ? `Only ${stock} left` : 'In stock';
}
