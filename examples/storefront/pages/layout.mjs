import { html } from 'hono/html';
import { askToRemember } from './ask-to-remember.mjs';
import { tellUptier } from './tell-uptier.mjs';

/** @typedef {import('hono/utils/html').HtmlEscapedString | Promise<import('hono/utils/html').HtmlEscapedString>} Html */
/** @typedef {import('../app/view-of.mjs').View} View */

/**
 * The whole page round its main part.
 * @param {View} view
 * @param {object} page
 * @param {string} page.title
 * @param {object} page.context What Uptier is told of it, beside the basket.
 * @param {Html} page.main
 */
export function layout({ shop, cart, remember, path }, { title, context, main }) {
  const { lines, subtotal, currency } = cart;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Pinafore</title>
        <link rel="icon" href="/files/icon.svg" />
        <link rel="stylesheet" href="/files/shop.css" />
        <link rel="stylesheet" href="/files/pages.css" />
        ${tellUptier({ context: { cart: { lines, subtotal, currency }, ...context }, remember })}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the goods</a>
        ${pageHeader({ shop, cart, path })}
        <main id="main">${main}</main>
        ${remember === undefined && askToRemember(path)} ${pageFooter}
      </body>
    </html>`;
}

/** @param {Pick<View, 'shop' | 'cart' | 'path'>} view */
const pageHeader = ({ shop, cart, path }) =>
  html`<header>
    <a class="name" href="/">
      <img src="/files/icon.svg" width="34" height="34" alt="" />
      Pinafore
    </a>
    <nav aria-label="Departments">
      ${shop.departments.map(
        ({ name, url }) =>
          html`<a
            href="${url}"
            ${path === url || path.startsWith(`${url}/`) ? html`aria-current="true"` : ''}
            >${name}</a
          >`,
      )}
    </nav>
    <a class="basket" href="/basket">Basket <span id="count">${cart.count}</span></a>
  </header>`;

const pageFooter = html`<footer>
  <p>
    A demo shop: nothing is sold here. What it sells, its prices and its orders are real, from
    <a href="https://archive.ics.uci.edu/dataset/352/online+retail">UCI Online Retail</a>
    by Daqing Chen, CC BY 4.0. The shop’s name and its pictures are made up.
  </p>
  <p>All prices with VAT. Free UK post from £25.</p>
</footer>`;
