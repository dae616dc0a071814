import { html } from 'hono/html';
import { sayMoney } from '../shop/say-money.mjs';
import { layout } from './layout.mjs';

/**
 * The page of a pizza in one size.
 * @param {import('./layout.mjs').View & { product: import('../shop/open-shop.mjs').Product }} view
 */
export function pizzaPage({ product, ...view }) {
  const sizes = view.shop.sizesOf(product);
  return layout(view, {
    title: product.title,
    context: { page: { placement: 'product' }, product: { id: product.id } },
    main: html`<article class="pizza">
        <img src="${product.image}" width="300" height="300" alt="${product.pizza}, drawn" />
        <div>
          <h1>${product.pizza}</h1>
          <p class="soft">${product.ingredients.join(', ')}</p>
          <nav class="sizes" aria-label="Sizes">
            ${sizes.map(
              ({ id, url, size, price }) =>
                html`<a href="${url}" ${id === product.id ? html`aria-current="page"` : ''}
                  ><b>${size}</b> ${sayMoney(price)}</a
                >`,
            )}
          </nav>
          <form method="post" action="/cart/add">
            <button class="main" name="id" value="${product.id}">
              Add to cart, ${sayMoney(product.price)}
            </button>
          </form>
        </div>
      </article>
      <uptier-carousel
        placement="product"
        source="boughtTogether"
        heading="Often bought together"
      ></uptier-carousel>
      <uptier-carousel
        placement="product"
        source="bestSellers"
        heading="What sells best here"
        reserve="380"
      ></uptier-carousel>`,
  });
}
