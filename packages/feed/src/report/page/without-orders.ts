import { html, type Html } from './html.js';

/** In the place of what only orders can tell: what it would be, and how to get it. */
export const withoutOrders = (would: string): Html =>
  html`<p class="blank">
    With orders, here stands ${would}. Give them with <code>--orders FILE</code>: the export of
    orders that the shop system writes, or a table with a line for each product that was bought.
  </p>`;
