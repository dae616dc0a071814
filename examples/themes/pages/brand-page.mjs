import { html, raw } from 'hono/html';
import { cartPart } from './cart-part.mjs';
import { layout } from './layout.mjs';

/** @typedef {import('./layout.mjs').View & { shown: import('../shop/open-brands.mjs').Product }} View `shown`: the product of the page. */

/**
 * The one page. A brand changes its words, its products and `brand.css`, which sets variables only.
 * @param {View} view
 */
export const brandPage = (view) =>
  layout(view, {
    title: view.brand.words.name,
    toCart: '#cart',
    head: tellUptier(view),
    main: mainPart(view),
  });

/** @param {View} view */
const mainPart = ({ brand, shown, cart }) =>
  html`<article class="product">
      <img src="${shown.image.src}" width="600" height="600" alt="" />
      <div>
        <p class="claim">${shown.id === brand.first ? brand.words.claim : brand.words.name}</p>
        <h1>${shown.title}</h1>
        <p class="price">${brand.sayMoney(shown.price)}</p>
        ${shown.family === brand.product(brand.first).family && html`<p class="text">${brand.words.text}</p>`}
        <form method="post" action="/${brand.id}/add" id="add">
          <button class="main" name="id" value="${shown.id}">Add to cart</button>
        </form>
        <p class="said" id="said" role="status"></p>
      </div>
    </article>
    <uptier-compare placement="product" heading="${brand.words.tiers}"></uptier-compare>
    <uptier-carousel
      bundle
      placement="product"
      source="boughtTogether"
      offer-role="add-on"
      heading="${brand.words.bundle}"
    ></uptier-carousel>
    <uptier-carousel
      placement="home"
      source="bestSellers"
      heading="${brand.words.more}"
    ></uptier-carousel>
    <section class="cart" id="cart" aria-labelledby="cart-heading">
      <h2 id="cart-heading">Your cart</h2>
      <div class="two">
        <div>
          ${cartPart({ brand, cart })}
          <uptier-shipping placement="cart"></uptier-shipping>
        </div>
        <uptier-banner placement="checkout" offer-role="upgrade"></uptier-banner>
      </div>
    </section>
    <uptier-modal placement="cart" offer-role="add-on"></uptier-modal>`;

/**
 * All that the page needs for Uptier: what it is about, how its cart is changed, and the script tag.
 * @param {View} view
 */
const tellUptier = ({ brand, shown, cart: { lines, subtotal, currency } }) => {
  const context = { product: { id: shown.id }, cart: { lines, subtotal, currency } };
  return html`<script>
      window.uptier = window.uptier || [];
      uptier.push(['context', ${raw(JSON.stringify(context))}]);
    </script>
    <script type="module" src="/files/cart.mjs"></script>
    <script
      async
      src="/uptier/uptier.js"
      data-feed="/brands/${brand.id}/feed.json"
      data-platform="custom"
      data-consent="false"
    ></script>`;
};
