import { html } from 'hono/html';
import { layout } from './layout.mjs';

/**
 * All that the shop sells.
 * @param {import('./layout.mjs').View} view
 */
export function homePage(view) {
  const { id, language, products, sayMoney } = view.market;
  return layout(view, {
    title: language.words.shop,
    context: { page: { placement: 'home' } },
    main: html`<h1>${language.words.tagline}</h1>
      <ul class="grid">
        ${products.map(
          (product) =>
            html`<li>
              <a href="/${id}/p/${product.id}">
                <img src="${product.image}" width="600" height="600" alt="" />
                <span>${product.title}</span>
                <strong>${sayMoney(product.price)}</strong>
              </a>
            </li>`,
        )}
      </ul>`,
  });
}
