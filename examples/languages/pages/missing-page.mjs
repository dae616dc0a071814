import { html } from 'hono/html';
import { layout } from './layout.mjs';

/**
 * What a shopper sees where there is no page. The switch leads to the other languages' first pages.
 * @param {Omit<import('./layout.mjs').View, 'path'>} view
 */
export function missingPage(view) {
  const { id, language } = view.market;
  const { missing, back } = language.words;
  return layout(
    { ...view, path: '' },
    {
      title: missing,
      context: {},
      main: html`<div>
        <h1>${missing}</h1>
        <p><a class="main" href="/${id}">${back}</a></p>
      </div>`,
    },
  );
}
