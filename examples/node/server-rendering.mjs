/**
 * A cart page whose offers are in the HTML that the server sends.
 *
 *     node server-rendering.mjs
 *     curl 'http://localhost:8080/?cart=pebble-64'
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createCatalog, decide, explain, readFeed } from '@uptier/core';

const { feed, warnings } = readFeed(
  JSON.parse(await readFile(new URL('feed.json', import.meta.url), 'utf8')),
);
for (const { path, problem } of warnings) console.error(`feed.json ${path} ${problem}`);
if (!feed) throw new Error('feed.json cannot be read');
const { currency, exponent, locale } = feed;
const catalog = createCatalog(feed);

/**
 * What the server knows of a request. A real shop reads its own cart; here the address holds it.
 * @param {URL} address
 * @param {number} now Milliseconds since 1970.
 * @returns {import('@uptier/core').Context}
 */
export function contextOf(address, now) {
  const lines = address.searchParams.getAll('cart').flatMap((id, at) => {
    const price = catalog.get(id)?.price;
    return price === undefined ? [] : [{ key: String(at + 1), id, quantity: 1, price }];
  });
  const subtotal = lines.reduce((sum, { price }) => sum + price, 0);
  return { page: { placement: 'cart' }, cart: { lines, subtotal, currency }, now };
}

/**
 * The page, with its offers as HTML and, for scripts, as data.
 * @param {import('@uptier/core').Context} context
 */
export function renderPage(context) {
  const [decision] = decide(catalog, context, [{ id: 'cart', placement: 'cart' }]);
  if (!decision) throw new Error('a slot always gets a decision');
  const { whyThis } = explain(decision, catalog);
  const offers = decision.offers.map(
    (
      offer,
    ) => `<li><a href="${escapeHtml(offer.product.url ?? '#')}">${escapeHtml(offer.product.title)}</a>
      ${escapeHtml(money(offer.price.pay))} <small>${escapeHtml(whyThis(offer))}</small></li>`,
  );
  return `<!doctype html>
<html lang="en">
  <title>Cart</title>
  <h1>Cart</h1>
  <ul>${offers.join('')}</ul>
  <script type="application/json" id="offers">${inertJson(decision.offers)}</script>
</html>
`;
}

/** @param {number} value In the minor unit: cents. */
const money = (value) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value / 10 ** exponent);

/** @param {string} text */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * JSON that may stand in a script element: without `<` no text can end the element.
 * @param {unknown} value
 */
const inertJson = (value) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

// Only where this file is run, not where it is imported.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env['PORT'] ?? 8080);
  const server = createServer((request, response) => {
    const address = new URL(`http://localhost${request.url}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(renderPage(contextOf(address, Date.now())));
  });
  server.once('error', ({ message }) => {
    console.error(`The page cannot be opened: ${message}. PORT=${port + 1} gives it another port.`);
    process.exitCode = 1;
  });
  server.listen(port, '127.0.0.1', () => {
    const bound = server.address();
    const at = typeof bound === 'object' ? bound?.port : port;
    console.log(`http://localhost:${at}/?cart=pebble-64`);
  });
}
