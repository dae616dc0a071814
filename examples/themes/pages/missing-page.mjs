import { html } from 'hono/html';
import { layout } from './layout.mjs';

/**
 * What a shopper sees where there is no page.
 * @param {import('./layout.mjs').View} view
 */
export const missingPage = (view) =>
  layout(view, {
    title: `Not here – ${view.brand.words.name}`,
    toCart: `/${view.brand.id}#cart`,
    main: html`<div>
      <h1>That page is not here</h1>
      <p><a href="/${view.brand.id}">Back to ${view.brand.words.name}</a></p>
    </div>`,
  });
