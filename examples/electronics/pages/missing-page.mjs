import { html } from './html.mjs';
import { layout } from './layout.mjs';

/**
 * What a shopper sees where there is no page.
 * @param {import('./layout.mjs').View} view
 */
export const missingPage = (view) =>
  layout(view, {
    title: 'Not here',
    main: html` <h1>That page is not here</h1>
      <p><a class="main" href="/">See the phones</a></p>`,
  });
