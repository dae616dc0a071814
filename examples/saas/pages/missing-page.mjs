import { html } from 'hono/html';
import { layout } from './layout.mjs';

/** @param {import('./layout.mjs').View} view */
export const missingPage = (view) =>
  layout(view, {
    title: 'Not here',
    about: {},
    main: html`<h1>There is no such page</h1>
      <p><a href="/">Back to your dashboards</a></p>`,
  });
