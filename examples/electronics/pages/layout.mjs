import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Value} Value */

/**
 * The whole page round its main part.
 * @param {object} page
 * @param {string} page.title
 * @param {import('../cart/open-carts.mjs').Cart} page.cart The shopper's.
 * @param {Value} page.main
 * @param {Value} [page.scripts] What the page loads.
 */
export function layout({ title, cart, main, scripts }) {
  const inCart = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return html`<!doctype html>
    <html lang="en-IN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Lantern</title>
        <link rel="icon" href="/files/icon.svg" />
        <link rel="stylesheet" href="/files/shop.css" />
        ${scripts}
      </head>
      <body>
        <header>
          <a class="name" href="/">
            <img src="/files/icon.svg" width="28" height="28" alt="" />
            Lantern
          </a>
          <nav aria-label="Shop">
            <a href="/">Phones</a>
            <a href="/cart">Cart <span id="in-cart">(${inCart})</span></a>
          </nav>
        </header>
        <main>${main}</main>
        <footer>
          A demo shop: nothing is sold here. Models, prices and ratings are from a real catalogue.
        </footer>
      </body>
    </html>`.text;
}
