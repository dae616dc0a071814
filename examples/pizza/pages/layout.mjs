import { html, raw } from 'hono/html';

/** @typedef {import('hono/utils/html').HtmlEscapedString | Promise<import('hono/utils/html').HtmlEscapedString>} Html */
/** @typedef {import('../app/page-routes.mjs').View} View */

/**
 * The whole page round its main part, with all that Uptier needs: what the page is about, told
 * through the queue, the shop's cart, and the script tag.
 * @param {View} view
 * @param {{ title: string, context: object, main: Html }} page `context`: what Uptier is told of it, beside the cart.
 */
export function layout({ cart, verdict }, { title, context, main }) {
  const { lines, subtotal, currency } = cart;
  const told = { cart: { lines, subtotal, currency }, ...context };
  return html`<!doctype html>
    <html lang="en-US">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Forno</title>
        <link rel="icon" href="/files/icon.svg" />
        <link rel="stylesheet" href="/files/shop.css" />
        <script>
          window.uptier = window.uptier || [];
          uptier.push(['context', ${json(told)}]);
        </script>
        <script type="module" src="/files/cart.mjs"></script>
        <script
          async
          src="/uptier/uptier.js"
          data-feed="/uptier/feed.json"
          data-platform="custom"
        ></script>
      </head>
      <body>
        <header>
          <a class="name" href="/">Forno</a>
          <a href="/cart">Cart <span id="count">${cart.count}</span></a>
        </header>
        <main>${main}</main>
        <footer>
          <p>
            <strong>What our orders say:</strong> <q>${verdict}</q> That is the build’s own line. So
            no page here says what is “often bought together”.
          </p>
          <p>A demo: nothing is baked. Pizzas, prices and orders are from a data set.</p>
        </footer>
      </body>
    </html>`;
}

/**
 * Data in a script: `<` is written so that no text can end the script.
 * @param {unknown} value
 */
const json = (value) => raw(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
