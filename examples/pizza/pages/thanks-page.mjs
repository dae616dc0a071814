import { html } from 'hono/html';
import { layout } from './layout.mjs';
import { linesOf } from './lines-of.mjs';

/**
 * The page after an order. Nothing is offered here: no orders say what would go with them.
 * @param {import('./layout.mjs').View & { order: import('./layout.mjs').View['cart'] }} view
 */
export const thanksPage = ({ order, ...view }) =>
  layout(view, {
    title: 'Thank you',
    context: {},
    main: html`<h1>Thank you</h1>
      <p>It is in the oven.</p>
      <div id="bought">${linesOf(view.shop, order)}</div>
      <p><a class="main" href="/">Back to the menu</a></p>`,
  });
