import { html } from 'hono/html';
import { layout } from './layout.mjs';

/**
 * What a guest sees where there is no page.
 * @param {import('../app/page-routes.mjs').View} view
 */
export const missingPage = (view) =>
  layout(view, {
    title: 'Not here',
    context: {},
    main: html`<h1>That page is not here</h1>
      <p><a class="main" href="/">See the menu</a></p>`,
  });
