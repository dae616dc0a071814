import { html } from './html.mjs';
import { tellUptier } from './uptier.mjs';

/** @typedef {import('./html.mjs').Value} Value */

/** @typedef {import('./page-routes.mjs').View} View */

/**
 * The whole page round its main part.
 * @param {View} view
 * @param {object} page
 * @param {string} page.title
 * @param {object} [page.context] What Uptier is told of it, beside the cart. Without it the page has no Uptier.
 * @param {Value} page.main
 */
export function layout({ cart, segment, path }, { title, context, main }) {
  return html`<!doctype html>
    <html lang="en-IN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Lantern</title>
        <link rel="icon" href="/files/icon.svg" />
        <link rel="stylesheet" href="/files/shop.css" />
        <link rel="stylesheet" href="/files/order.css" />
        ${context && tellUptier({ cart, ...context }, segment)}
      </head>
      <body>
        ${pageHeader(cart)}
        <main>${main}</main>
        <footer>
          ${customerChoice(segment, path)}
          <p>
            A demo shop: nothing is sold here. Phones, prices and ratings are from a real catalogue.
          </p>
        </footer>
      </body>
    </html>`.text;
}

/** @param {View['cart']} cart */
const pageHeader = ({ lines }) =>
  html`<header>
    <a class="name" href="/">
      <img src="/files/icon.svg" width="28" height="28" alt="" />
      Lantern
    </a>
    <nav aria-label="Shop">
      <a href="/">Phones</a>
      <a href="/cart">
        Cart <span id="in-cart">(${lines.reduce((sum, { quantity }) => sum + quantity, 0)})</span>
      </a>
    </nav>
  </header>`;

const CUSTOMERS = /** @type {const} */ ([
  ['', 'a guest'],
  ['regular', 'a customer'],
  ['student', 'a student'],
]);

/**
 * A demo has no accounts: who wants to see the shop as a student says so.
 * @param {View['segment']} segment
 * @param {string} path
 */
const customerChoice = (segment, path) =>
  html`<form class="as" method="post" action="/me">
    <span>See the shop as</span>
    <input type="hidden" name="back" value="${path}" />
    ${CUSTOMERS.map(
      ([as, name]) =>
        html`<button name="as" value="${as}" aria-pressed="${String(as === (segment ?? ''))}">
          ${name}
        </button>`,
    )}
  </form>`;
