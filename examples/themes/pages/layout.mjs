import { html, raw } from 'hono/html';

/** @typedef {import('hono/utils/html').HtmlEscapedString | Promise<import('hono/utils/html').HtmlEscapedString>} Html */

/**
 * @typedef {object} View
 * @property {import('../shop/open-brands.mjs').Brand} brand
 * @property {import('../shop/open-brands.mjs').Brand[]} brands
 * @property {import('../cart/count-up.mjs').Cart} cart
 */

/**
 * The whole page round its main part, in the brand's dress.
 * @param {View} view
 * @param {{ title: string, toCart: string, head?: Html, main: Html }} page `toCart`: the address of the cart.
 */
export const layout = ({ brand, brands, cart }, { title, toCart, head, main }) =>
  html`<!doctype html>
    <html lang="${brand.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${brand.scheme}" />
        <title>${title}</title>
        <link rel="icon" href="/files/icon.svg" />
        <link rel="stylesheet" href="/files/page.css" />
        <link rel="stylesheet" href="/brands/${brand.id}/brand.css" />
        ${head}
      </head>
      <body>
        <nav class="switch" aria-label="Brands">
          ${brands.map(
            ({ id, words }) =>
              html`<a href="/${id}" ${id === brand.id ? raw('aria-current="page"') : ''}
                >${words.name}</a
              >`,
          )}
        </nav>
        <header>
          <a class="name" href="/${brand.id}">${brand.words.name}</a>
          <span class="nav">${brand.words.nav}</span>
          <a class="to-cart" href="${toCart}">Cart <span id="count">${cart.count}</span></a>
        </header>
        <main>${main}</main>
        <footer><p>${brand.words.footer}</p></footer>
      </body>
    </html>`;
