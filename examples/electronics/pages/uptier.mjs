import { html, json } from './html.mjs';

/**
 * All that a page needs for Uptier: what the page knows, told through the queue, the shop's cart, and
 * the script tag. Who is logged in is asked for where somebody is.
 * @param {object} context What is known now: placement, product, cart, order.
 * @param {import('../customer/customer-cookie.mjs').Segment | undefined} segment
 */
export const tellUptier = (context, segment) =>
  html`<script>
      window.uptier = window.uptier || [];
      uptier.push(['context', ${json(context)}]);
    </script>
    <script type="module" src="/files/cart.mjs"></script>
    <script
      async
      src="/uptier/uptier.js"
      data-feed="/uptier/feed.json"
      data-platform="custom"
      data-accept-url="/api/orders/{order}/add"
      ${segment && html`data-customer="/api/me"`}
    ></script>`;
