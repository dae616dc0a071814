import { html } from 'hono/html';
import { standing } from './standing.mjs';
import { tellUptier } from './tell-uptier.mjs';

/** @typedef {import('hono/utils/html').HtmlEscapedString | Promise<import('hono/utils/html').HtmlEscapedString>} Html */
/** @typedef {import('../app/view-of.mjs').View} View */

const PLACES = [
  ['/', 'Overview'],
  ['/plans', 'Plans'],
  ['/support', 'Support'],
  ['/account', 'Account'],
];

/**
 * The whole page round its main part.
 * @param {View} view
 * @param {object} page
 * @param {string} page.title
 * @param {object} page.about What Uptier is told of the page.
 * @param {Html} page.main
 */
export const layout = ({ account, path, problem }, { title, about, main }) =>
  html`<!doctype html>
    <html lang="en-US">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Plotline</title>
        <link rel="icon" href="/files/icon.svg" />
        <link rel="stylesheet" href="/files/app.css" />
        ${tellUptier({ page: about })}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the page</a>
        ${pageHeader(account, path)}
        <main id="main">
          ${problem !== undefined && html`<p class="problem" role="alert">${problem}</p>`} ${main}
        </main>
        ${pageFooter}
      </body>
    </html>`;

/**
 * @param {View['account']} account
 * @param {string} path
 */
const pageHeader = (account, path) =>
  html`<header>
    <a class="name" href="/">
      <img src="/files/icon.svg" width="28" height="28" alt="" />
      Plotline
    </a>
    <nav aria-label="App">
      ${PLACES.map(
        ([url = '', name]) =>
          html`<a
            href="${url}"
            ${path === url || path.startsWith(`${url}/`) ? html`aria-current="page"` : ''}
            >${name}</a
          >`,
      )}
    </nav>
    ${standing(account, path)}
  </header>`;

const pageFooter = html`<footer>
  <p>
    A demo app: nothing is billed. Its plans and prices are real, those of Databox in June 2024,
    from the
    <a href="https://github.com/isa-group/SaaS-analysis">Pricing2Yaml data set</a> of the ISA Group,
    MIT. Databox has nothing to do with it. All else is made up.
  </p>
  <p>Prices in US dollars, without tax.</p>
</footer>`;
