import { html, raw } from 'hono/html';

/** @typedef {import('hono/utils/html').HtmlEscapedString | Promise<import('hono/utils/html').HtmlEscapedString>} Html */

/**
 * @typedef {object} View
 * @property {import('../shop/open-market.mjs').Market} market
 * @property {import('../shop/open-market.mjs').Market[]} markets
 * @property {import('../cart/count-up.mjs').Cart} cart
 * @property {string} path The page's address within its language.
 */

/**
 * The whole page round its main part.
 * @param {View} view
 * @param {{ title: string, context: object, main: Html }} page `context`: what Uptier is told, beside the cart.
 */
export function layout(view, { title, context, main }) {
  const { id, language, direction } = view.market;
  const { words } = language;
  return html`<!doctype html>
    <html lang="${language.locale}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/files/icon.svg" />
        <link rel="stylesheet" href="/files/shop.css" />
        ${tellUptier(view, context)}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <nav class="languages" aria-label="${words.languages}">
          ${view.markets.map((one) => languageLink(one, view))}
        </nav>
        <header>
          <a class="name" href="/${id}">${words.shop}</a>
          <a class="to-cart" href="/${id}/cart"
            >${words.cart} <span id="count">${view.cart.count}</span></a
          >
        </header>
        <main id="main">${main}</main>
        <footer><p>${words.demo}</p></footer>
      </body>
    </html>`;
}

/**
 * A language in its own words, with the same page in it.
 * @param {View['market']} one
 * @param {View} view
 */
const languageLink = ({ id, language, direction }, { market, path }) =>
  html`<a
    href="/${id}${path}"
    lang="${language.locale}"
    dir="${direction}"
    hreflang="${language.locale}"
    ${id === market.id ? raw('aria-current="true"') : ''}
    >${language.name}</a
  >`;

/**
 * All that a page needs for Uptier. Its words come in the language that `lang` says.
 * @param {View} view
 * @param {object} context
 */
function tellUptier({ market, cart: { lines, subtotal, currency } }, context) {
  const known = { ...context, cart: { lines, subtotal, currency } };
  return html`<script>
      window.uptier = window.uptier || [];
      uptier.push(['context', ${raw(JSON.stringify(known))}]);
    </script>
    <script type="module" src="/files/cart.mjs"></script>
    <script
      async
      src="/uptier/uptier.js"
      data-feed="/${market.id}/feed.json"
      data-platform="custom"
      data-consent="false"
    ></script>`;
}
