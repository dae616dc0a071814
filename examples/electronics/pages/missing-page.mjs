import { html } from './html.mjs';
import { layout } from './layout.mjs';

/**
 * What a shopper sees where there is no page.
 * @param {{ cart: import('../cart/open-carts.mjs').Cart }} input
 */
export const missingPage = ({ cart }) =>
  layout({
    title: 'Not here',
    cart,
    main: html` <h1>That page is not here</h1>
      <p><a class="main" href="/">See the phones</a></p>`,
  });
