import { html, raw } from 'hono/html';

/**
 * All that a page needs for Uptier: what it is about, told through the queue, and the script tag. What is known of the
 * customer is fetched from the app itself.
 * @param {object} context
 */
export const tellUptier = (context) =>
  html`<script>
      window.uptier = window.uptier || [];
      uptier.push(['context', ${json(context)}]);
    </script>
    <script type="module" src="/files/plan.mjs"></script>
    <script
      async
      src="/uptier/uptier.js"
      data-feed="/uptier/feed.json"
      data-platform="custom"
      data-customer="/api/me"
      data-consent="false"
    ></script>`;

/**
 * Data in a script: `<` is written so that no text can end the script.
 * @param {unknown} value
 */
const json = (value) => raw(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
