import { html, raw } from 'hono/html';

/**
 * All that a page needs for Uptier: what it is about, told through the queue, and the script tag.
 * @param {object} page
 * @param {object} page.context What is known now: placement, product, cart, order.
 * @param {'yes' | 'no' | undefined} page.remember The shopper's word on being remembered.
 */
export const tellUptier = ({ context, remember }) =>
  html`<script>
      window.uptier = window.uptier || [];
      uptier.push(['context', ${json(context)}]);
    </script>
    <script type="module" src="/files/basket.mjs"></script>
    <script
      async
      src="/uptier/uptier.js"
      data-feed="/uptier/feed.json"
      data-platform="custom"
      data-consent="${remember === 'yes' ? 'true' : 'false'}"
      data-accept-url="/api/orders/{order}/add"
    ></script>`;

/**
 * Data in a script: `<` is written so that no text can end the script.
 * @param {unknown} value
 */
const json = (value) => raw(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
