import { html } from 'hono/html';
import { layout } from './layout.mjs';

/**
 * The page of one product.
 * @param {import('./layout.mjs').View & { product: import('../shop/open-market.mjs').Product }} view
 */
export function productPage({ product, ...view }) {
  const { id, language, sayMoney } = view.market;
  return layout(view, {
    title: `${product.title} – ${language.words.shop}`,
    context: { page: { placement: 'product' }, product: { id: product.id } },
    main: html`<article class="product">
        <img src="${product.image}" width="600" height="600" alt="" />
        <div>
          <h1>${product.title}</h1>
          <p class="price">${sayMoney(product.price)}</p>
          <p>${product.text}</p>
          <form method="post" action="/${id}/add">
            <button class="main" name="id" value="${product.id}">${language.words.toCart}</button>
          </form>
        </div>
      </article>
      ${product.row.family && html`<uptier-compare placement="product"></uptier-compare>`}
      <uptier-carousel
        bundle
        placement="product"
        source="boughtTogether"
        offer-role="add-on"
        heading="${language.words.together}"
      ></uptier-carousel>`,
  });
}
