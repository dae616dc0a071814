import { createHash } from 'node:crypto';
import { html, Html } from './html.js';
import { MADE_BY } from './made-by.js';
import { STYLE } from './style.js';

/** One part of the page, which the list at its head leads to. */
export interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** The hash is of these very bytes: nothing may stand round them. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

interface Page {
  readonly title: string;
  readonly about: string;
  readonly parts: readonly PagePart[];
}

/** Nothing is loaded and nothing runs, whatever a product's title holds: the page's own style alone is let in. */
const policy = (): string =>
  `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** The whole page, as a file holds it. */
export const page = ({ title, about, parts }: Page): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="note">${about}</p>
          <nav aria-label="Sections">
            <ul>
              ${parts.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main>
          ${parts.map(
            ({ id, title: name, body }) =>
              html`<section id="${id}" aria-labelledby="${id}-title">
                <h2 id="${id}-title">${name}</h2>
                ${body}
              </section> `,
          )}
        </main>
        <footer>${MADE_BY} All of it is in this file: it loads nothing, and runs nothing.</footer>
      </body>
    </html> `.markup;
