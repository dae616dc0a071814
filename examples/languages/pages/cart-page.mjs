import { html } from 'hono/html';
import { layout } from './layout.mjs';

/** @typedef {import('./layout.mjs').View} View */

/**
 * The cart. Its forms need no script.
 * @param {View} view
 */
export function cartPage(view) {
  const { words } = view.market.language;
  return layout(view, {
    title: `${words.cart} – ${words.shop}`,
    context: { page: { placement: 'cart' } },
    main: html`<h1>${words.cart}</h1>
      <div class="two">
        <div>
          ${linesOf(view)}
          ${view.cart.count > 0 && html`<uptier-shipping placement="cart"></uptier-shipping>`}
        </div>
        ${
          view.cart.count > 0 &&
          html`<uptier-banner placement="cart" offer-role="upgrade"></uptier-banner>`
        }
      </div>
      ${
        view.cart.count > 0 &&
        html`<uptier-carousel
          placement="cart"
          source="complements"
          heading="${words.goesWith}"
        ></uptier-carousel>`
      }`,
  });
}

/** @param {View} view */
function linesOf({ market, cart }) {
  const { id, language, sayMoney } = market;
  const { words } = language;
  if (cart.count === 0)
    return html`<div id="lines">
      <p>${words.empty}</p>
      <p><a class="main" href="/${id}">${words.back}</a></p>
    </div>`;
  return html`<div id="lines">
    <ul class="lines">
      ${cart.lines.map((line) => cartLine(market, line))}
    </ul>
    <dl>
      ${row(words.goods, sayMoney(cart.subtotal))}
      ${row(words.post, cart.shipping === 0 ? words.free : sayMoney(cart.shipping))}
      ${row(words.sum, sayMoney(cart.total))}
    </dl>
  </div>`;
}

/**
 * @param {string} name
 * @param {string} value
 */
const row = (name, value) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/**
 * @param {View['market']} market
 * @param {View['cart']['lines'][number]} line
 */
function cartLine({ id: at, language, product, sayMoney }, { key, id, quantity, price }) {
  const { title, image } = product(id);
  const { remove } = language.words;
  return html`<li>
    <img src="${image}" width="600" height="600" alt="" />
    <span class="what"><a href="/${at}/p/${id}">${title}</a> <small>× ${quantity}</small></span>
    <span class="sum">${sayMoney(price * quantity)}</span>
    <form method="post" action="/${at}/remove">
      <button class="quiet" name="key" value="${key}" aria-label="${remove}: ${title}">
        ${remove}
      </button>
    </form>
  </li>`;
}
