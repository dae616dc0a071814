import { html, json } from './html.mjs';

/**
 * All that a page needs for Uptier: what the page knows, told through the queue, and the script tag.
 * @param {object} context What is known now: placement, product, cart.
 */
export const tellUptier = (context) =>
  html`<script>
      window.uptier = window.uptier || [];
      uptier.push(['context', ${json(context)}]);
    </script>
    <script
      async
      src="/uptier/uptier.js"
      data-feed="/uptier/feed.json"
      data-platform="custom"
    ></script>`;
